import { expect } from 'chai';
import { createSmsChannel } from '../../channels/twilio/index.ts';
import { countSegments } from '../../channels/twilio/segments.ts';
import { isForCitizens, renderNotice } from '../../dialogs/compose/notice.ts';
import { NOTICE_WORDINGS } from '../../dialogs/wording/notices/index.ts';
import type { Contact } from '../../grievances/model.ts';
import type { NoticeData, NoticeKind } from '../../grievances/notice.ts';
import type { Notice } from '../../grievances/notifier.ts';
import { DEFAULT_ROUTING } from '../../grievances/sample/departments.ts';
import { PUBLIC_URL, SMS_FROM } from '../fixtures/program.ts';
import { ACCOUNT } from '../fixtures/twilioServer.ts';

const sms = createSmsChannel({ ...ACCOUNT, publicUrl: PUBLIC_URL, templates: {}, smsFrom: SMS_FROM });
const ZONE = 'Asia/Dhaka';
const SCRIPTS: Record<string, RegExp> = {
  bn: /\p{Script=Bengali}/u,
  hi: /\p{Script=Devanagari}/u,
  ar: /\p{Script=Arabic}/u,
};
/** What officers write, in the languages of the citizens. */
const WORDS: Record<string, string> = {
  en: 'Certificate ready, 500 returned at counter 2.',
  bn: 'সনদ তৈরি, ২ নম্বর কাউন্টার থেকে ৫০০ টাকা ফেরত নিন।',
  es: 'Certificado listo, 500 devueltos en la ventanilla 2.',
  hi: 'प्रमाणपत्र तैयार है, काउंटर 2 से 500 वापस लें।',
  ar: 'الشهادة جاهزة، استردوا 500 من الشباك 2.',
};

const at = (text: string) => Date.parse(`${text}+06:00`);

function notice(kind: NoticeKind, language: string, how: { isSupporter?: boolean; data?: Partial<NoticeData> } = {}) {
  const { isSupporter = false, data = {} } = how;
  const contact: Contact = { channel: 'sms', conversation: 'sms-a', address: '+88017', language, owner: '+88017' };
  const said = WORDS[language] ?? '';
  const whole: NoticeData = {
    reference: 'RD-7K3MP-Q',
    state: 'inProgress',
    category: 'waste',
    holder: { department: 'planning', group: 'planning', level: 'supervisor' },
    text: said,
    reason: said,
    promisedBy: at('2026-12-17T17:00'),
    newDate: at('2026-12-29T17:00'),
    until: at('2026-12-20T14:00'),
    twin: 'RD-9K3MP-R',
    ...data,
  };
  const to: Notice['to'] = { kind: 'citizen', contact, ...(isSupporter ? { isSupporter } : {}) };
  return { id: 'RD-7K3MP-Q#4.0', kind, to, data: whole };
}

function read(kind: NoticeKind, language: string, how: Parameters<typeof notice>[2] = {}): string {
  const names = DEFAULT_ROUTING.departments.find(({ _id }) => _id === 'planning')?.names;
  const office = names?.[language] ?? '';
  return renderNotice(sms, notice(kind, language, how), { language, office, timeZone: ZONE }).text ?? '';
}

describe('what citizens are told of their grievances', () => {
  it('says a broken promise first, with the reason, the new date and where it lies now', () => {
    expect(read('promiseBroken', 'en', { data: { reason: 'the file is still at the district office' } })).to.equal(
      'RD-7K3MP-Q: We promised an answer by Thu 17 Dec and did not keep it. We are sorry. Reason: the file is still at the district office. New date: Tue 29 Dec. It now lies with the supervisor.',
    );
  });

  it('asks whether it is solved, until when, and says what NO does', () => {
    expect(read('resolved', 'en')).to.equal(
      'RD-7K3MP-Q: Planning and Building says: "Certificate ready, 500 returned at counter 2". Is it solved? YES or NO, until Sun 20 Dec, 14:00. NO opens it again.',
    );
  });

  it('says nothing to those who joined of what was said to its citizen, and asks them nothing', () => {
    const told = read('resolved', 'en', { isSupporter: true });
    expect(told).to.match(/^RD-7K3MP-Q, which you joined: Planning and Building says that it is done/);
    expect(told).not.to.match(/500|YES/);
    expect(isForCitizens(notice('question', 'en', { isSupporter: true }))).to.equal(false);
  });

  it('cuts what an officer wrote too long at a word, and says where all of it is', () => {
    const told = read('reply', 'en', {
      data: { text: 'The pump was changed on Sunday and the pipe on Monday. '.repeat(20) },
    });
    expect(countSegments(told)).to.equal(2);
    expect(told).to.match(/ \w+\.\.\. \(send STATUS for all of it\)"\.$/);
  });

  for (const [language, { own, joined }] of Object.entries(NOTICE_WORDINGS)) {
    const kinds = Object.keys(own) as NoticeKind[];
    const all = [
      ...kinds.map((kind): [string, string] => [kind, read(kind, language)]),
      ...(Object.keys(joined) as NoticeKind[]).map((kind): [string, string] => [
        `${kind} joined`,
        read(kind, language, { isSupporter: true }),
      ]),
    ];

    it(`${language}: fits an SMS answer, whole`, () => {
      for (const [kind, text] of all) {
        expect(countSegments(text), `${kind}: ${text}`).to.be.at.most(SCRIPTS[language] ? 4 : 2);
        expect(text, kind).not.to.include('...');
      }
    });

    it(`${language}: begins with the reference and leaves nothing unfilled`, () => {
      for (const [kind, text] of all) {
        expect(text, kind).to.match(/^RD-7K3MP-Q\b/);
        expect(text, kind).not.to.match(/undefined|NaN|\[object|\$\{|::|\.\.|।।| {2}/);
      }
    });

    it(`${language}: is written in its own script, without signs that a plain phone cannot show`, () => {
      for (const [kind, text] of all) {
        const own = text.replace(/RD-\w+-\w/g, '');
        expect(own, kind).to.match(SCRIPTS[language] ?? /^[^\u0600-\u0dff]*$/u);
        expect(text, kind).not.to.match(/\p{Extended_Pictographic}/u);
      }
    });

    it(`${language}: says something too where no words and no date are known`, () => {
      for (const kind of kinds) {
        const bare = notice(kind, language);
        const { reference, state, category, holder } = bare.data;
        const data: NoticeData = { reference, state, category, holder: { ...holder, level: 'officer' } };
        const how = { language, office: 'X', timeZone: ZONE };
        const text = renderNotice(sms, { ...bare, data }, how).text ?? '';
        if (kind !== 'promiseBroken') expect(text, kind).not.to.match(/undefined|NaN/);
      }
    });
  }
});
