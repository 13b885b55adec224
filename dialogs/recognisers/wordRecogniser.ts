import { tokenise } from '../../knowledge/search/tokens.ts';
import { decide } from './decide.ts';
import { EXAMPLES } from './examples/index.ts';
import type { Examples } from './examples/examples.ts';
import { remembered } from '../../knowledge/remembered.ts';
import { createLexicon, type Lexicon } from './lexicon.ts';
import { takeDate } from './dates.ts';
import type { Recognised, Recogniser, RecogniserCircumstances, When } from './recogniser.ts';

/** Longer messages are told by their subject; a slip of the finger there is the search's affair. */
const LONGEST_TO_MEND = 5;

/**
 * Recognises by the words of the examples, in the citizen's language first, then in English and the romanised writing of the
 * language, then (commands and politeness only) in all the others: "menu" must work whatever was spoken before.
 */
export function createWordRecogniser(examples: Record<string, Examples> = EXAMPLES): Recogniser {
  const lexiconOf = remembered((language: string) => {
    const one = examples[language];
    return one && createLexicon(one);
  });
  const ownLexicons = remembered((language: string) => {
    const base = language.slice(0, 2);
    const tags = new Set([language, base, 'en', `${base}-Latn`]);
    return [...tags].flatMap((tag) => lexiconOf(tag) ?? []);
  });

  function recognise(text: string, language: string, circumstances: RecogniserCircumstances): Recognised {
    const reference = findReference(text);
    if (reference) return { kind: 'status', reference };
    const said = tokenise(text);
    const number = readNumber(said);
    if (number !== undefined) return { kind: 'number', number };
    const { rest, when } = takeDate(withoutNumberMarks(said));
    const found = readWords(rest, text, language, circumstances);
    return when ? onDate(found, when, circumstances) : found;
  }

  function readWords(
    words: string[],
    text: string,
    language: string,
    circumstances: RecogniserCircumstances,
  ): Recognised {
    const own = ownLexicons(language);
    let question: Recognised | undefined;
    for (const lexicon of own) {
      const found = decide(lexicon.read(words), text, circumstances);
      if (found.kind !== 'question') return found;
      question = betterQuestion(question, found);
    }
    return (
      mend(own, words, text, circumstances) ?? inOtherLanguage(own, words, text, circumstances) ?? question ?? NOTHING
    );
  }

  /** Commands and politeness of languages that were not spoken so far. */
  function inOtherLanguage(own: Lexicon[], words: string[], text: string, circumstances: RecogniserCircumstances) {
    if (words.length > LONGEST_TO_MEND) return undefined;
    for (const lexicon of Object.keys(examples).map(lexiconOf)) {
      if (!lexicon || own.includes(lexicon) || !lexicon.knowsAll(words)) continue;
      const found = decide(lexicon.read(words), text, circumstances);
      if (OF_ANY_LANGUAGE.has(found.kind)) return found;
    }
    return undefined;
  }

  return { recognise: async (text, language, circumstances) => recognise(text, language, circumstances) };
}

/** What must be understood whatever was spoken before. */
const OF_ANY_LANGUAGE = new Set<Recognised['kind']>(['command', 'social', 'yes', 'no', 'grievance', 'status']);

const NOTHING: Recognised = {
  kind: 'question',
  text: '',
  content: 0,
  isCorrection: false,
  carriesOn: false,
  aspects: [],
};

/** A date asks for the hours of that day, unless something else is asked beside it. */
function onDate(found: Recognised, when: When, { hasSubject }: RecogniserCircumstances): Recognised {
  if (found.kind === 'followUp') return { ...found, aspects: [...new Set([...found.aspects, 'open' as const])], when };
  if (found.kind !== 'question') return found;
  return found.content || !hasSubject ? { ...found, when } : { kind: 'followUp', aspects: ['open'], when };
}

/** The "no" of "ward no 5" denies nothing. */
function withoutNumberMarks(words: string[]): string[] {
  return words.filter((word, at) => word !== 'no' || !/^\d+$/.test(words[at + 1] ?? ''));
}

/** The reading that explains more of the words. */
function betterQuestion(a: Recognised | undefined, b: Recognised): Recognised {
  return a?.kind === 'question' && b.kind === 'question' && a.content <= b.content ? a : b;
}

/** With one unknown word mended, when everything is explained by that. */
function mend(own: Lexicon[], words: string[], text: string, circumstances: RecogniserCircumstances) {
  if (words.length > LONGEST_TO_MEND) return undefined;
  for (const lexicon of own) {
    const mended = words.map((word) => (lexicon.read([word])[0]?.tags.length ? word : (lexicon.nearest(word) ?? word)));
    if (mended.every((word, index) => word === words[index])) continue;
    const found = decide(lexicon.read(mended), text, circumstances);
    if (found.kind === 'followUp') return { ...found, isMended: true };
    if (found.kind !== 'question') return found;
  }
  return undefined;
}

/**
 * A grievance's reference, in any case, with or without hyphens: five characters and a check character. Words may follow
 * an "Rd" too ("Station Rd please"), so without a hyphen there must be a digit.
 */
function findReference(text: string): string | undefined {
  const [found] = /(?<![\p{L}\p{N}])rd[\s-]*[0-9a-z]{5}[\s-]*[0-9a-z](?![\p{L}\p{N}])/iu.exec(text) ?? [];
  return found && (/\d/.test(found) || /^rd-/i.test(found)) ? found : undefined;
}

/** "2", "2.", "no 2", "#2"; more words than these say something else. */
function readNumber(words: string[]): number | undefined {
  const rest = words.filter((word) => !NUMBER_WORDS.has(word));
  const [only] = rest;
  return rest.length === 1 && only && /^\d{1,2}$/.test(only) ? Number(only) : undefined;
}

const NUMBER_WORDS = new Set(['no', 'nr', 'number', 'option', 'the', 'num', 'opcion', 'numero', 'el', 'la']);
