import { alikeness, createWordReader, type WordReader } from '../knowledge/gaps/tellingWords.ts';
import type { Outcome } from '../knowledge/outcome.ts';
import type { Question } from './recognisers/recogniser.ts';
import type { Talk } from './talk.ts';

/** So much two questions must have in common to be the same in other words: two words of three. */
const THE_SAME = 0.66;

let reader: WordReader | undefined;

/**
 * The same asked again in other words, right after an answer: that answer was not it. The pair is kept for officers, without
 * who asked. A question about the answer ("how much is it?"), or the very same words sent twice, says nothing against it.
 */
export async function keepIfAskedAgain(talk: Talk, said: string, question: Question, outcome: Outcome): Promise<void> {
  const { subject, asked } = talk.state;
  if (!subject || !asked?.text || !isFresh(question) || outcome.kind === 'emergency') return;
  if (!isSameInOtherWords(asked.text, said, talk.language)) return;
  await talk.deps.recordGap({
    id: `${talk.turn.id}.again`,
    question: asked.text,
    language: talk.language,
    channel: talk.turn.channel.name,
    at: talk.turn.now,
    kind: 'again',
    entryId: subject.entryId,
  });
}

/** It stands by itself: "no, …" is kept already, "and for …" goes on, and aspects and times ask about what was told. */
function isFresh({ isCorrection, carriesOn, aspects, when }: Question): boolean {
  return !isCorrection && !carriesOn && !aspects.length && !when;
}

function isSameInOtherWords(before: string, now: string, language: string): boolean {
  reader ??= createWordReader();
  const [a, b] = [reader.read(before, language), reader.read(now, language)];
  const alike = alikeness(a, b);
  const isRepeated = alike === 1 && a.every(({ word }, index) => word === b[index]?.word);
  return alike >= THE_SAME && !isRepeated;
}
