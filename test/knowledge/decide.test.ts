import { expect } from 'chai';
import { createDecide } from '../../knowledge/decide.ts';
import type { Entry } from '../../knowledge/model.ts';
import type { Verdict } from '../../knowledge/search/index.ts';
import { commonWords } from '../../knowledge/search/words/words.ts';
import { entry } from './small.ts';

const named = (id: string, name: string, aliases: string[] = []) =>
  entry(id, { names: { en: name }, aliases: { en: aliases } });
const entries = [
  named('renew', 'Renew a driving licence', ['driving licence expired']),
  named('learn', 'Learner driving licence'),
  named('trade', 'Trade licence'),
  named('bill', 'Wrong water bill'),
  named('about', 'About this service', ['who are you']),
  named('birth', 'Birth certificate'),
  named('birth-fix', 'Correct a birth certificate'),
  named('plot-copy', 'जमीन की नकल', ['जमीन लेना है']),
  named('plot-owner', 'जमीनों का मालिक'),
  named('pass-fix', 'Correct a passport'),
  named('pass-lost', 'Lost passport'),
  named('pass-child', 'Passport for a child'),
  named('pass-first', 'First passport'),
  named('pass-renew', 'Renew a passport'),
  named('passport-new', 'إصدار جواز سفر'),
  named('passport-renew', 'تجديد جواز السفر'),
];
const decide = createDecide(commonWords());

function judge(
  question: string,
  verdict: Verdict,
  scores: Record<string, number>,
  isOpen: (entry: Entry) => boolean = () => true,
  isStrange = false,
): unknown {
  const ranked = Object.entries(scores).map(([id, score]) => ({ id, score, confidence: score }));
  const answerable = (id: string) => entries.find((one) => one.id === id && isOpen(one));
  const decision = decide(question, { ranked, confidence: ranked[0]?.score ?? 0, verdict, isStrange }, answerable);
  if (decision.kind === 'answer') return decision.entry.id;
  if (decision.kind === 'none' && decision.alone)
    return `none but ${decision.isGuess ? 'perhaps ' : ''}${decision.alone.id}`;
  return decision.kind === 'choice'
    ? decision.entries.map(({ id }) => id)
    : `none near ${decision.near.map(({ id }) => id).join()}`;
}

describe('what is made of a ranking', () => {
  it('is the first where it is clearly right', () => {
    expect(judge('my driving licence has run out', 'answer', { renew: 0.9, learn: 0.1 })).to.equal('renew');
  });

  it('is a choice of those that are close, and of no others', () => {
    expect(judge('licence for my driver abroad', 'choice', { renew: 0.7, learn: 0.6, trade: 0.02 })).to.deep.equal([
      'renew',
      'learn',
    ]);
  });

  it('is a choice of all that a short question names, however sure the search is', () => {
    expect(judge('driving licence please', 'answer', { renew: 0.99, trade: 0.5, learn: 0.2 })).to.deep.equal([
      'renew',
      'learn',
    ]);
    expect(judge('drivng license??', 'none', { renew: 0.3, learn: 0.2 })).to.deep.equal(['renew', 'learn']);
    expect(judge('licence', 'answer', { renew: 0.5, learn: 0.4, trade: 0.3 })).to.deep.equal([
      'renew',
      'learn',
      'trade',
    ]);
  });

  it('is the one whose whole name or alias was said, though another name holds it', () => {
    expect(judge('a birth certificate', 'answer', { birth: 0.9, 'birth-fix': 0.8 })).to.equal('birth');
    expect(judge('driving licence expired', 'answer', { renew: 0.9, learn: 0.5 })).to.equal('renew');
  });

  it('is none, and yet the one that stands out alone', () => {
    expect(judge('somebody took my plate for driving', 'none', { renew: 0.24, trade: 0.03 })).to.equal(
      'none but renew',
    );
    expect(judge('somebody took my plate', 'none', { renew: 0.24, trade: 0.1 })).to.equal('none but renew');
    expect(judge('somebody took my plate', 'none', { renew: 0.24, trade: 0.2 })).to.equal('none near renew,trade');
    expect(judge('somebody took my plate', 'none', { renew: 0.18, trade: 0.05 })).to.equal('none but renew');
    expect(judge('licence to fly', 'none', { renew: 0.11 })).to.equal('none near renew');
  });

  it('is asked about, and not told, where it stands out and is hardly likely', () => {
    expect(judge('somebody took my plate', 'none', { renew: 0.14, trade: 0.03 })).to.equal('none but perhaps renew');
    expect(judge('somebody took my plate', 'none', { renew: 0.18, trade: 0.08 })).to.equal('none but perhaps renew');
    expect(judge('somebody took my plate', 'none', { renew: 0.18, trade: 0.15 })).to.equal('none near renew,trade');
  });

  it('is asked about where a lone word stands in no name', () => {
    expect(judge('banana', 'answer', { birth: 0.7 })).to.deep.equal(['birth']);
    expect(judge('banana', 'none', { birth: 0.3 })).to.equal('none but perhaps birth');
    expect(judge('bill', 'answer', { bill: 0.7 })).to.equal('bill');
    expect(judge('জন্ম', 'answer', { birth: 0.7 })).to.equal('birth');
  });

  it('is asked about where neither of two words stands in it, unless it is sure', () => {
    expect(judge('mill lane', 'answer', { birth: 0.3 })).to.deep.equal(['birth']);
    expect(judge('mill lane', 'answer', { birth: 0.7 })).to.equal('birth');
    expect(judge('birth lane', 'answer', { birth: 0.3 })).to.equal('birth');
  });

  it('is asked about where the entry has only what is to be done, and not with what', () => {
    expect(judge('certificate for my old boat', 'answer', { birth: 0.5 })).to.deep.equal(['birth']);
    expect(judge('certificate of my birth abroad', 'answer', { birth: 0.5 })).to.equal('birth');
  });

  it('is told alone where it is doubtful and the others are far less likely', () => {
    expect(judge('too much water on my paper', 'choice', { bill: 0.4, birth: 0.06, renew: 0.05 })).to.equal('bill');
  });

  it('is none where it is doubtful, alone, and the question sounds like chat', () => {
    expect(judge('my uncle is a bill collector', 'choice', { bill: 0.4 }, () => true, true)).to.equal('none near bill');
  });

  it('is none where nothing is said, unless that is how somebody asks for it', () => {
    expect(judge('me too', 'answer', { bill: 0.6 })).to.equal('none near bill');
    expect(judge('who are you', 'answer', { about: 0.6 })).to.equal('about');
  });

  it('asks back for one word that several names hold, though an alias has hardly more', () => {
    const scores = { renew: 0.9, learn: 0.1, trade: 0.1 };
    expect(judge('licence', 'answer', scores)).to.deep.equal(['renew', 'learn', 'trade']);
    expect(judge('जमीन', 'answer', { 'plot-copy': 0.9, 'plot-owner': 0.2 })).to.deep.equal(['plot-copy', 'plot-owner']);
  });

  it('offers first what most people come for, where more are called so than can be offered', () => {
    const scores = { 'pass-fix': 0.9, 'pass-lost': 0.8, 'pass-child': 0.5, 'pass-first': 0.4, 'pass-renew': 0.3 };
    expect(judge('passport', 'answer', scores)).to.deep.equal(['pass-renew', 'pass-first', 'pass-child']);
  });

  it('is a choice in Arabic whether a name has the article or not', () => {
    expect(judge('جواز سفر', 'answer', { 'passport-new': 0.9, 'passport-renew': 0.3 })).to.deep.equal([
      'passport-new',
      'passport-renew',
    ]);
  });

  it('is no answer where nothing fits, with what is near', () => {
    expect(judge('who won the match', 'none', { trade: 0.2, bill: 0.15 })).to.equal('none near trade,bill');
    expect(judge('2+2?', 'answer', { bill: 0.9 })).to.equal('none near bill');
    expect(judge('anything', 'answer', {})).to.equal('none near ');
  });

  it('is no answer where the best may not answer and the next is not it', () => {
    const isOpen = ({ id }: Entry) => id !== 'renew';
    expect(judge('my driving licence has run out', 'answer', { renew: 0.9, learn: 0.1 }, isOpen)).to.equal(
      'none near learn',
    );
  });

  it('is the published twin of what may not answer', () => {
    const isOpen = ({ id }: Entry) => id !== 'renew';
    expect(judge('my driving licence has run out', 'answer', { renew: 0.48, learn: 0.47 }, isOpen)).to.equal('learn');
  });
});
