import type { SentenceLabel } from './examples/sentences/index.ts';
import { type Guess, type IntentModel, intentModelOf } from './intentModel.ts';
import type { Question, Recognised, Recogniser, RecogniserCircumstances } from './recogniser.ts';
import { createWordRecogniser } from './wordRecogniser.ts';

/** Surer than this the model is believed at once: none of its held-back examples was wrong above .7. */
const SURE = 0.8;
/** Above this it is worth trying where the search finds nothing. */
const LIKELY = 0.4;

/**
 * The words decide where they explain a message; where they do not, a model learnt from whole sentences tells whether it is
 * something else than a question. What it is less sure of goes along as a guess, for when the search finds nothing.
 */
export function createLearnedRecogniser(
  words: Recogniser = createWordRecogniser(),
  modelOf: (language: string) => Promise<IntentModel> = intentModelOf,
): Recogniser {
  return {
    async recognise(text, language, circumstances) {
      const own = await words.recognise(text, language, circumstances);
      if (own.kind !== 'question' || isSettled(own, circumstances)) return own;
      const model = await modelOf(language);
      return believe(model(text), own, circumstances);
    },
  };
}

/** Nothing to tell it by; what goes on with the subject; and what is told for a grievance, which may say anything. */
function isSettled({ content, carriesOn, isCorrection }: Question, { isTelling }: RecogniserCircumstances): boolean {
  return content === 0 || carriesOn || isCorrection || Boolean(isTelling);
}

function believe({ label, probability }: Guess, own: Question, { isAsked }: RecogniserCircumstances): Recognised {
  const meant = MEANINGS[label];
  if (!meant || probability < LIKELY) return own;
  // What is asked about a subject may as well be asked of another, and an answer to a question of ours may say anything.
  if (meant.kind === 'followUp' || isAsked || probability < SURE) return { ...own, guess: meant };
  return meant;
}

/** Danger is heard before the search, by those who know its words best. */
const MEANINGS: Record<SentenceLabel, Recognised | undefined> = {
  ask: undefined,
  emergency: undefined,
  grievance: { kind: 'grievance' },
  status: { kind: 'status' },
  person: { kind: 'command', command: 'person' },
  greeting: { kind: 'social', social: 'greeting' },
  thanks: { kind: 'social', social: 'thanks' },
  abuse: { kind: 'social', social: 'abuse' },
  notIt: { kind: 'notIt' },
  bring: { kind: 'followUp', aspects: ['bring'] },
  cost: { kind: 'followUp', aspects: ['cost'] },
  time: { kind: 'followUp', aspects: ['time'] },
  open: { kind: 'followUp', aspects: ['open'] },
  where: { kind: 'followUp', aspects: ['where'] },
};
