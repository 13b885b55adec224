import { expect } from 'chai';
import type { Part, Reply } from '../../../channels/channel.ts';
import { type Fitted, fit } from '../../../channels/twilio/fit.ts';
import { allowedSegments, countSegments } from '../../../channels/twilio/segments.ts';
import { smsForm } from '../../../channels/twilio/smsForm.ts';
import { createRandom } from '../../fixtures/random.ts';
import { randomReply } from '../../fixtures/replies.ts';

const HINT = 'Send MORE for the rest.';
const sentence = (text: string, weight: Part['weight'] = 'must'): Part => ({ kind: 'sentence', text, weight });
const list = (lead: string, items: string[], weight: Part['weight'] = 'should'): Part => ({
  kind: 'list',
  lead,
  items,
  weight,
});
const reply = (parts: Part[], others: Partial<Reply> = {}): Reply => ({
  language: 'en',
  parts,
  moreHint: HINT,
  ...others,
});

function pagesOf(given: Reply): string[] {
  const pages: string[] = [];
  let left: Reply | undefined = given;
  while (left && pages.length < 200) {
    const fitted: Fitted = fit(left, smsForm);
    pages.push(fitted.text);
    left = fitted.rest;
  }
  return pages;
}

describe('an answer by SMS', () => {
  it('is one running text with its options on lines, when all of it fits', () => {
    const { text, rest } = fit(
      reply([sentence('Passport Office, 14 Station Road.'), list('Bring:', ['old passport', 'form A1'])], {
        options: [
          { value: 'a', label: 'Another office' },
          { value: 'b', label: 'It went wrong' },
        ],
      }),
      smsForm,
    );
    expect(text).to.equal(
      'Passport Office, 14 Station Road. Bring: old passport, form A1.\n1 Another office\n2 It went wrong',
    );
    expect(rest).to.equal(undefined);
  });

  it('parts items by semicolons when they hold commas, and ends a list as its language does', () => {
    expect(fit(reply([list('Bring:', ['ID card, not a copy', 'form'])]), smsForm).text).to.equal(
      'Bring: ID card, not a copy; form.',
    );
    expect(fit(reply([list('আনুন:', ['পাসপোর্ট', 'ফরম'])], { language: 'bn' }), smsForm).text).to.equal(
      'আনুন: পাসপোর্ট, ফরম।',
    );
    expect(fit(reply([list('أحضر:', ['جواز', 'نموذج'])], { language: 'ar' }), smsForm).text).to.equal(
      'أحضر: جواز، نموذج.',
    );
  });

  it('puts nothing between steps that are sentences', () => {
    expect(fit(reply([list('Steps:', ['Pay at counter 4.', 'Wait (an hour)', 'Collect it'])]), smsForm).text).to.equal(
      'Steps: Pay at counter 4. Wait (an hour), Collect it.',
    );
  });

  it('gives a long list a place before what comes after it, and the room that is left', () => {
    const items = Array.from({ length: 9 }, (_, index) => `document number ${index + 1} with a seal`);
    const { text } = fit(
      reply([
        sentence('Renew.'),
        list('Bring:', items),
        sentence('3450 BDT.', 'should'),
        sentence('Long. '.repeat(40).trim(), 'should'),
      ]),
      smsForm,
    );
    expect(text)
      .to.match(/^Renew\. Bring: document number 1 .*, \.\.\. 3450 BDT\. Send MORE/)
      .and.include('document number 5');
  });

  it('leaves out what may be left before what should stand, and keeps the order of reading', () => {
    const given = reply([
      sentence('Start here.'),
      sentence(`May ${'be '.repeat(40)}long.`, 'may'),
      sentence(`Should ${'be '.repeat(50)}there.`, 'should'),
      sentence('The end.'),
    ]);
    const [first = '', second = ''] = pagesOf(given);
    expect(first).to.match(/^Start here\. Should (be )+there\. The end\. Send MORE for the rest\.$/);
    expect(second).to.match(/^May (be )+long\.$/);
  });

  it('shortens a list item by item, shows that it goes on, and goes on with the next item', () => {
    const items = Array.from({ length: 12 }, (_, index) => `document number ${index + 1} with a seal`);
    const pages = pagesOf(reply([sentence('Renew a passport.'), list('Bring:', items)]));
    expect(pages[0]).to.match(/seal, \.\.\. Send MORE for the rest\.$/);
    expect(pages[1]).to.match(/^Bring: document number \d+/);
    expect(pages.join(' ').match(/document number \d+/g)).to.deep.equal(
      items.map((item) => item.slice(0, -' with a seal'.length)),
    );
  });

  it('keeps every must and shortens the lists among them where they are too long', () => {
    const given = reply([
      list(
        'Bring:',
        Array.from({ length: 20 }, (_, index) => `paper with a stamp ${index}`),
        'must',
      ),
      sentence('Call 999 first.'),
    ]);
    expect(fit(given, smsForm).text).to.include('Call 999 first.').and.to.include('Bring: paper with a stamp 0');
  });

  it('parts a sentence that is too long after a sentence within it', () => {
    const [first = ''] = pagesOf(reply([sentence(`${'Some words stand here. '.repeat(12)}${'and on '.repeat(30)}`)]));
    expect(first).to.match(/here\. Send MORE for the rest\.$/);
  });

  it('goes on into a long paragraph that must be said, up to the end of a sentence', () => {
    const [first = '', second = ''] = pagesOf(
      reply([sentence('The office says:'), sentence('All of it is told here. '.repeat(30))]),
    );
    expect(first).to.match(/^The office says: (All of it is told here\. ){8,}Send MORE for the rest\.$/);
    expect(second).to.match(/^All of it is told here\./);
  });

  it('never cuts a word, a number or a link', () => {
    const number = '+880 2 9513 0001';
    const link = 'https://door.example/status/RD-7K3MP-Q?lang=en';
    for (let length = 200; length < 330; length++) {
      const filler = 'word '.repeat(66).slice(0, length).trim();
      const pages = pagesOf(reply([sentence(`${filler} ${number} then 10 000 and ${link} ok`)])).map((page) =>
        page.replace(HINT, ''),
      );
      for (const whole of [number, '10 000', link])
        expect(
          pages.filter((page) => page.includes(whole)),
          `${length} ${whole}`,
        ).to.have.length(1);
    }
  });

  it('gives the room of the hint back when nothing is left', () => {
    const text = `${'a'.repeat(151)} ${'b'.repeat(153)}.`;
    expect(countSegments(text)).to.equal(2);
    expect(pagesOf(reply([sentence(text)]))).to.deep.equal([text]);
  });

  it('lets a link longer than the room run over it rather than break it', () => {
    const link = `https://door.example/${'x'.repeat(400)}`;
    expect(pagesOf(reply([sentence(`See ${link} please`)])).filter((page) => page.includes(link))).to.have.length(1);
  });

  it('cuts one endless word only where the network would refuse it', () => {
    const pages = pagesOf(reply([sentence('ক'.repeat(5000))], { language: 'bn' }));
    expect(pages.map((page) => page.replace(HINT, '').trim()).join('')).to.equal('ক'.repeat(5000));
    for (const page of pages) expect(page.length).to.be.at.most(1600);
  });

  it('shows all options even where they fill the message', () => {
    const options = Array.from({ length: 10 }, (_, index) => ({
      value: String(index),
      label: `পাসপোর্ট অফিস নম্বর ${index}`,
    }));
    const { text } = fit(reply([sentence('কোনটি?')], { language: 'bn', options }), smsForm);
    for (const { label } of options) expect(text).to.include(label);
  });

  it('survives a reply of nothing', () => {
    expect(fit(reply([]), smsForm)).to.deep.equal({ text: '' });
  });

  it('stays within two segments, four where the script needs it, whatever the reply', () => {
    for (let seed = 1; seed <= 150; seed++) {
      for (const page of pagesOf(randomReply(createRandom(seed), { longestSentence: 90 }))) {
        expect(countSegments(page), `seed ${seed}: ${page}`).to.be.at.most(allowedSegments(page));
      }
    }
  });

  it('never cuts a word, whatever the reply', () => {
    for (let seed = 1; seed <= 150; seed++) {
      const given = randomReply(createRandom(seed), { longestSentence: 90 });
      const whole = smsForm.write({
        pieces: given.parts.map((part) => ({ part, isCut: false })),
        options: [],
        language: given.language,
      });
      const numbers = new Set(whole.match(/(?<=\D)\d+/gu));
      for (const page of pagesOf({ ...given, options: [] })) {
        for (const number of page.match(/(?<=\D)\d+/gu) ?? [])
          expect(numbers.has(number), `seed ${seed}: ${number}`).to.equal(true);
      }
    }
  });
});
