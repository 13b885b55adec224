import { tokenise } from '../../../knowledge/search/tokens.ts';
import type { Aspect } from '../../wording/aspects.ts';
import type { Recognised, Recogniser } from '../recogniser.ts';
import { readEntities, type Told } from './entities.ts';
import { INTENTS } from './intents.ts';
import type { Understand, Understanding } from './understanding.ts';

export interface CluRecogniserParts {
  understand: Understand;
  /** Decides whatever the service does not, and all that needs no service. */
  local: Recogniser;
  /** Danger is heard here, before anything leaves the house. */
  isDanger(text: string): boolean;
}

/** Surer than this the service must be to be believed; the usual threshold of its own documentation is .7 as well. */
const SURE = 0.7;
const MEANINGS = new Map(INTENTS.map(({ name, means }) => [name, means]));

/**
 * Asks a trained language service what kind of message a text is. What the words alone settle (danger, commands, numbers, yes
 * and no, a reference) is never sent; when the service is unsure, slow or down, the local recogniser's answer stands.
 */
export function createCluRecogniser({ understand, local, isDanger }: CluRecogniserParts): Recogniser {
  return {
    async recognise(text, language, circumstances) {
      const own = await local.recognise(text, language, circumstances);
      // What is told of a grievance is between the citizen and the office.
      if (circumstances.isTelling || isSettled(own) || isDanger(text)) return own;
      const understood = await understand(text, language);
      if (!understood || understood.confidence < SURE) return own;
      return meaningOf(understood, text, own) ?? own;
    },
  };
}

/** Commands must work at any time, and these are told by the word itself; where no word says anything, no service knows more. */
function isSettled(own: Recognised): boolean {
  if (own.kind === 'status') return own.reference !== undefined;
  if (own.kind === 'question') return own.content === 0;
  return ['command', 'number', 'yes', 'no', 'case'].includes(own.kind);
}

function meaningOf({ intent, entities }: Understanding, text: string, own: Recognised): Recognised | undefined {
  const means = MEANINGS.get(intent);
  const told = readEntities(entities);
  switch (means?.kind) {
    case 'question':
      return own.kind === 'question' ? own : questionOf(text, told);
    case 'grievance':
      return own.kind === 'grievance' ? own : means;
    case 'number':
      return told.number === undefined ? undefined : { kind: 'number', number: told.number };
    case 'status':
      return { kind: 'status', ...(told.reference === undefined ? {} : { reference: told.reference }) };
    case 'command':
      return means.command === 'language' && told.language !== undefined
        ? { ...means, language: told.language }
        : means;
    case 'followUp':
      return { kind: 'followUp', aspects: distinct([...means.aspects, ...told.aspects]), ...timeOf(told) };
    default:
      return means;
  }
}

function questionOf(text: string, told: Told): Recognised {
  const content = tokenise(text).length;
  return {
    kind: 'question',
    text,
    content,
    isCorrection: false,
    carriesOn: false,
    aspects: told.aspects,
    ...timeOf(told),
  };
}

const timeOf = ({ when }: Told) => (when ? { when } : {});

const distinct = (aspects: Aspect[]) => [...new Set(aspects)];
