import { expect } from 'chai';
import { createKnowledge } from '../../knowledge/createKnowledge.ts';
import type { Knowledge } from '../../knowledge/knowledge.ts';
import type { Entry } from '../../knowledge/model.ts';
import type { Outcome } from '../../knowledge/outcome.ts';
import { NOW, openRepository, type OpenRepository, silent } from './openRepository.ts';
import { area, entry, fileOf, office } from './small.ts';

const named = (id: string, name: string, rest: Partial<Entry> = {}) => entry(id, { names: { en: name }, ...rest });

const city = fileOf({
  entries: [
    named('passport-renewal', 'Renew a passport', {
      aliases: { en: ['passport expired', 'extend my passport'] },
      offices: ['north', 'south'],
      department: 'passports',
      reviewBy: '2026-06-09',
    }),
    named('passport-first', 'First passport', { department: 'passports', offices: ['north'] }),
    named('passport-child', 'Passport for a child', { department: 'passports', offices: ['north'] }),
    named('boat-licence', 'Boat licence', { names: { en: 'Boat licence', bn: 'নৌকার লাইসেন্স' }, department: 'harbour' }),
    named('lantern-permit', 'Permit to fly lanterns', {
      aliases: { en: ['fly lanterns at the festival'] },
      validTo: '2026-06-09',
    }),
    named('solar-grant', 'Grant for solar panels', {
      aliases: { en: ['money for solar panels on the roof'] },
      status: 'draft',
    }),
    named('roof-repair', 'Repair of a public roof', {}),
    named('moving', 'Moving house', {
      kind: 'lifeEvent',
      related: ['passport-renewal', 'solar-grant', 'boat-licence'],
    }),
  ],
  offices: [
    office('north', {
      areas: ['north-bank'],
      position: { lat: 24.9, lon: 91.8 },
      schedule: [{ byday: 'WE', opensAt: '09:00', closesAt: '17:00' }],
    }),
    office('south', { areas: ['south-bank'], position: { lat: 24.8, lon: 91.8 } }),
  ],
  areas: [
    area('north-bank', { names: { en: 'North Bank' }, position: { lat: 24.9, lon: 91.8 } }),
    area('south-bank', { names: { en: 'South Bank' }, position: { lat: 24.8, lon: 91.8 } }),
  ],
});

describe('the knowledge base, asked', () => {
  let open: OpenRepository;
  let knowledge: Knowledge;
  const citizen = { language: 'en', now: NOW };
  const ask = (text: string, language = 'en') => knowledge.ask({ ...citizen, language, text });
  const idsOf = (outcome: Outcome) => {
    if (outcome.kind === 'answer') return outcome.answer.entry.id;
    return outcome.kind === 'choice' ? outcome.entries.map(({ id }) => id) : outcome.kind;
  };

  beforeEach(async () => {
    open = await openRepository();
    await open.repository.importKnowledge(city);
    knowledge = await createKnowledge({
      repository: open.repository,
      clock: () => NOW,
      defaultLanguage: 'en',
      timeZone: 'Asia/Dhaka',
      log: silent,
    });
  });
  afterEach(async () => {
    knowledge.close();
    await open.close();
  });

  /** Fulfilled when what was published has come into memory. */
  async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
    while (!(await isSo())) await new Promise((resolve) => setImmediate(resolve));
  }

  it('answers with the entry, its main office and how it stands there', async () => {
    const outcome = await ask('my passport expired');
    expect(outcome.kind).to.equal('answer');
    if (outcome.kind !== 'answer') return;
    expect(outcome.answer.door).to.deep.include({ chosenAs: 'main' });
    expect(outcome.answer.door?.open.isOpen).to.equal(true);
    expect(outcome.answer).to.deep.include({
      officeCount: 2,
      language: 'en',
      isOtherLanguage: false,
      isPastReview: true,
    });
  });

  it('puts danger before everything', async () => {
    expect(await ask('my passport office is on fire help')).to.deep.equal({ kind: 'emergency', topic: 'fire' });
  });

  it('asks which of its variants a short question means', async () => {
    expect(idsOf(await ask('passport'))).to.have.members(['passport-renewal', 'passport-first', 'passport-child']);
    expect(idsOf(await ask('passport please?'))).to.have.length(3);
    expect(idsOf(await ask('first passport'))).to.equal('passport-first');
  });

  it('does not answer from what is past its end, a draft or not there, nor from the next best', async () => {
    expect(idsOf(await ask('can i fly lanterns at the festival'))).to.equal('none');
    expect(idsOf(await ask('money for solar panels on the roof'))).to.equal('none');
    expect(knowledge.answer('lantern-permit', citizen)).to.equal(undefined);
    expect(knowledge.answer('solar-grant', citizen)).to.equal(undefined);
    expect(knowledge.doors('lantern-permit', citizen)).to.deep.equal([]);
  });

  it('answers until the last day of its validity has ended where the office is', () => {
    const lastEvening = new Date('2026-06-09T17:59:00Z');
    expect(knowledge.answer('lantern-permit', { ...citizen, now: lastEvening })).to.not.equal(undefined);
    expect(knowledge.answer('lantern-permit', { ...citizen, now: new Date(lastEvening.getTime() + 60_000) })).to.equal(
      undefined,
    );
  });

  it('tells of a life event the services that are published', () => {
    expect(knowledge.answer('moving', citizen)?.related.map(({ id }) => id)).to.deep.equal([
      'passport-renewal',
      'boat-licence',
    ]);
  });

  it('says when it answers in another language', () => {
    expect(knowledge.answer('boat-licence', { ...citizen, language: 'bn-Latn' })).to.deep.include({
      language: 'bn',
      isOtherLanguage: false,
    });
    expect(knowledge.answer('passport-first', { ...citizen, language: 'bn' })).to.deep.include({
      language: 'en',
      isOtherLanguage: true,
    });
  });

  it('sends a citizen to the office of the place that was named or shared', () => {
    const place = knowledge.findPlace('passport office near south bank');
    expect(place).to.deep.include({ kind: 'certain', matched: 'south bank' });
    const answer = knowledge.answer('passport-renewal', { ...citizen, place: { areaId: 'south-bank' } });
    expect(answer?.door?.office.id).to.equal('south');
    const [best] = knowledge.doors('passport-renewal', { ...citizen, place: { position: { lat: 24.81, lon: 91.8 } } });
    expect(best).to.deep.include({ chosenAs: 'serves' });
    expect(best?.office.id).to.equal('south');
    expect(knowledge.placeAt(24.81, 91.8)).to.deep.equal({ areaId: 'south-bank', position: { lat: 24.81, lon: 91.8 } });
  });

  it('shows a menu that is as wide as its departments', () => {
    expect(knowledge.menu(3).map(({ id }) => id)).to.deep.equal(['passport-renewal', 'boat-licence', 'roof-repair']);
    expect(knowledge.menu(50).map(({ id }) => id)).to.not.include('solar-grant');
  });

  it('tells the hours of an office that is known', () => {
    expect(knowledge.openState('north', NOW)?.isOpen).to.equal(true);
    expect(knowledge.dayHours('north', NOW, 1)?.spans).to.deep.equal([]);
    expect(knowledge.openState('nowhere', NOW)).to.equal(undefined);
  });

  it('answers with a new alias as soon as it is published, without a restart', async () => {
    expect(idsOf(await ask('velocipede papers'))).to.equal('none');
    const boat = knowledge.entry('boat-licence') ?? entry('none');
    await open.repository.saveEntry({ ...boat, aliases: { en: ['velocipede papers'] } });
    await until(() => knowledge.entry('boat-licence')?.aliases !== undefined);
    expect(idsOf(await ask('velocipede papers'))).to.equal('boat-licence');
  });

  it('forgets what was taken away, and learns what a large import brought', async () => {
    const many = Array.from({ length: 300 }, (_, at) => named(`n-${at}`, `Number ${at}`));
    const zebra = named('zebra', 'Zebra crossing');
    await open.repository.importKnowledge(
      fileOf({ entries: [...many, zebra], areas: [area('far', { names: { en: 'Far Meadow' } })] }),
      { replace: true },
    );
    await until(() => knowledge.entry('zebra') !== undefined);
    expect(idsOf(await ask('zebra crossing'))).to.equal('zebra');
    expect(knowledge.entry('boat-licence')).to.equal(undefined);
    expect(knowledge.findPlace('far meadow').kind).to.equal('certain');
    expect(knowledge.findPlace('north bank').kind).to.equal('none');
  });
});
