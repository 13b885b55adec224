import type { Grievances } from '../../../grievances/grievances.ts';
import type { Officer } from '../../../grievances/model.ts';
import type { Random } from '../../fixtures/random.ts';
import { draft } from '../../grievances/office.ts';

const MINUTE = 60_000;
const DAY = 86_400_000;
const OFFICER: Officer = { id: 'rafiq', roles: [], groups: [] };
const APPEALS: Officer = { id: 'mina', roles: [], groups: [] };

/** What people will do, and when. */
export interface Plan {
  at: number;
  act: (grievances: Grievances) => Promise<Plan | undefined>;
}

/** Officers who come late or never, citizens who answer or do not: what each does next follows from how it stands. */
export function createPeople(random: Random, now: () => number) {
  let causes = 0;
  const cause = (): string => `cause ${++causes}`;
  const within = (days: number): number => Math.ceil((now() + random.next() * days * DAY) / MINUTE) * MINUTE;
  const open: string[] = [];

  function file(at: number, number: number): Plan {
    return {
      at,
      async act(grievances) {
        const contact = { owner: `+88017${number}`, address: `+88017${number}`, conversation: `c${number}` };
        const { reference } = await grievances.file(
          draft(`turn ${number}`, { contact: { channel: 'sms', language: 'en', ...contact } }),
        );
        open.push(reference);
        if (random.below(20) === 0) await join(grievances, number);
        return goOn(reference, random.below(25) === 0 ? 60 : 6);
      },
    };
  }

  async function join(grievances: Grievances, number: number): Promise<void> {
    const reference = open[random.below(open.length)] ?? '';
    const owner = `+88018${number}`;
    const contact = { owner, address: owner, conversation: `s${number}`, channel: 'sms', language: 'bn' };
    await grievances.support({ cause: cause(), reference, contact }).catch(passRefusal);
  }

  function goOn(reference: string, days: number): Plan {
    return { at: within(days), act: (grievances) => act(grievances, reference) };
  }

  async function act({ desk, ...citizen }: Grievances, reference: string): Promise<Plan | undefined> {
    const { state } = await desk.show(OFFICER, reference);
    const step = { cause: cause(), reference, officer: OFFICER, text: 'words' };
    const said = { cause: step.cause, reference, text: 'words', conversation: 'elsewhere' };
    const chance = random.below(100);
    if (state === 'closed' || state === 'withdrawn' || state === 'merged') return undefined;
    if (state === 'needsInfo') {
      if (chance < 70) await citizen.answerQuestion(said);
    } else if (state === 'resolved') {
      if (chance < 40) await citizen.rate({ ...said, score: 3 + (chance % 3), visits: chance % 4 });
      else if (chance < 50) await citizen.rate({ ...said, score: 1 + (chance % 2), cost: 50 });
      else if (chance < 65) await citizen.reopen(said);
      else if (chance < 70) await citizen.appeal(said);
    } else if (state === 'appealed') {
      const decided = { ...step, officer: APPEALS };
      if (chance < 50) await desk.close(decided);
      else if (chance < 90) await desk.upholdAppeal(decided);
    } else if (chance < 3) await citizen.withdraw(said).catch(passRefusal);
    else if (chance < 8) await citizen.addInformation(said);
    else if (state === 'submitted' || state === 'transferred' || state === 'reopened') {
      if (chance < 15) await merge(desk, reference, step);
      else if (chance < 80) await desk.assign(step);
    } else if (chance < 15 && state === 'assigned') await merge(desk, reference, step);
    else if (chance < 25)
      await desk.transfer({ ...step, department: chance % 2 ? 'water' : 'integrity' }).catch(passRefusal);
    else if (chance < 40) await desk.askCitizen(step);
    else if (chance < 45) await desk.explainDelay(step);
    else if (chance < 60 && state === 'assigned') await desk.start(step);
    else if (chance < 75) await desk.resolve(step);
    return goOn(reference, state === 'resolved' || state === 'needsInfo' ? 4 : 14);
  }

  async function merge(desk: Grievances['desk'], reference: string, step: Parameters<Grievances['desk']['start']>[0]) {
    const into = open[random.below(open.length)] ?? reference;
    await desk.merge({ ...step, into }).catch(passRefusal);
  }

  return { file };
}

function passRefusal(error: unknown): void {
  if (!(error instanceof Error && 'code' in error && error.code === 'STEP_REFUSED')) throw error;
}
