import type { CitizenMay, Grievances } from '../../grievances/grievances.ts';
import { StepRefusedError, type Refusal } from '../../grievances/errors.ts';
import { westernDigits } from '../../grievances/reference.ts';
import { LONGEST_TOLD } from './writeForms.ts';

export type Done = { kind: 'done'; deed: CitizenMay } | { kind: 'refused'; reason: Refusal };

/** Does what a form asked for; the reference has been proven before. */
export async function doDeed(grievances: Grievances, reference: string, form: URLSearchParams): Promise<Done> {
  const deed = form.get('deed') ?? '';
  if (!isDeed(deed)) return { kind: 'refused', reason: 'state' };
  const text = (form.get('text') ?? '').replaceAll('\r\n', '\n').slice(0, LONGEST_TOLD);
  const step = { cause: `page ${form.get('once') ?? ''}`, reference, text };
  try {
    await DEEDS[deed](grievances, step, form);
    return { kind: 'done', deed };
  } catch (error) {
    if (error instanceof StepRefusedError) return { kind: 'refused', reason: error.reason };
    throw error;
  }
}

interface Told {
  cause: string;
  reference: string;
  text: string;
}

type Do = (grievances: Grievances, told: Told, form: URLSearchParams) => Promise<unknown>;

const DEEDS: Record<CitizenMay, Do> = {
  answer: (grievances, told) => grievances.answerQuestion(told),
  add: (grievances, told) => grievances.addInformation(told),
  withdraw: (grievances, { cause, reference }) => grievances.withdraw({ cause, reference }),
  reopen: (grievances, told) => grievances.reopen(told),
  appeal: (grievances, told) => grievances.appeal(told),
  rate: (grievances, { cause, reference }, form) => {
    const score = figureOf(form.get('score')) ?? 0;
    const [visits, cost] = [figureOf(form.get('visits')), figureOf(form.get('cost'))];
    const told = { ...(visits === undefined ? {} : { visits }), ...(cost === undefined ? {} : { cost }) };
    return grievances.rate({ cause, reference, score, ...told });
  },
};

export function isDeed(text: string): text is CitizenMay {
  return Object.hasOwn(DEEDS, text);
}

/** "৬০", "60 BDT", "1,200": what was left empty or is no figure is not told. */
function figureOf(text: string | null): number | undefined {
  const plain = westernDigits((text ?? '').normalize('NFKC')).replace(/(?<=\d)[,٬](?=\d{3}\b)/g, '');
  const match = /\d+(?:[.,٫]\d+)?/.exec(plain);
  return match ? Number(match[0].replace(/[,٫]/, '.')) : undefined;
}
