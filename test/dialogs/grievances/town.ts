import { createGrievances } from '../../../grievances/createGrievances.ts';
import type { Grievances } from '../../../grievances/grievances.ts';
import type { Officer } from '../../../grievances/model.ts';
import type { Notice } from '../../../grievances/notifier.ts';
import { defaultSettings } from '../../../grievances/settings.ts';
import { createGrievanceTalk } from '../../../dialogs/grievances/createGrievanceTalk.ts';
import type { AssistantSettings } from '../../../dialogs/assistant.ts';
import { trainClassifier } from '../../../knowledge/search/classifier.ts';
import { createEmbeddedStore } from '../../../store/embedded/index.ts';
import { createVault } from '../../../store/vault.ts';
import { tempFolder } from '../../fixtures/tempFolder.ts';
import { CITIES } from '../../transcripts/cities.ts';
import { type City, openCity } from '../../transcripts/city.ts';
import { createTalker, type TalkChannel, type Talker } from '../../transcripts/talker.ts';

const TIME_ZONE = 'Asia/Dhaka';
/** 10:00 on Sunday 22 November 2026 there: the offices are open. */
const MORNING = Date.parse('2026-11-22T10:00:00+06:00');

export const SETTINGS: AssistantSettings = {
  languages: ['en', 'bn', 'es', 'hi', 'ar'],
  defaultLanguage: 'en',
  timeZone: TIME_ZONE,
  emergencyNumber: '999',
};

/** Sees and does everything: what officers do is tried elsewhere. */
const OFFICER: Officer = {
  id: 'mina',
  roles: ['integrity', 'child'],
  groups: ['streets', 'streets-old-town', 'service', 'integrity', 'water', 'inbox', 'appeals', 'child-protection'],
};

/** Learnt once: all towns have the same kinds. */
let classifier: ReturnType<typeof trainClassifier> | undefined;

export type Town = Awaited<ReturnType<typeof openTown>>;
export type CityName = keyof typeof CITIES;

/** Cities are opened once for all their towns, and closed after the last test. */
const cities = new Map<CityName, Promise<City>>();
/** The moment in all of them; a town that is opened begins in the morning. */
let time = MORNING;
const now = () => new Date(time);

async function cityOf(name: CityName): Promise<City> {
  const open = async () => openCity(await CITIES[name].read(), { timeZone: TIME_ZONE, now });
  const city = cities.get(name) ?? open();
  cities.set(name, city);
  return city;
}

export async function closeCities(): Promise<void> {
  for (const city of cities.values()) await (await city).close();
  cities.clear();
}

/** A city of the transcripts with a grievance office of its own, and a clock to turn. */
export async function openTown(name: CityName = 'meghpur') {
  time = MORNING;
  const folder = await tempFolder();
  const store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
  const city = await cityOf(name);
  const notices: Notice[] = [];
  const grievances = createGrievances({
    store,
    vault: createVault([Buffer.alloc(32, 7)]),
    clock: now,
    notifier: {
      async notify(notice) {
        notices.push(notice);
        return 'taken';
      },
    },
    train: (examples) => (classifier ??= trainClassifier(examples)),
    settings: defaultSettings(TIME_ZONE),
    onError: (error) => {
      throw error;
    },
  });
  const talk = createGrievanceTalk({ grievances });
  let numbers = 0;
  let causes = 0;

  return {
    grievances,
    knowledge: city.knowledge,
    notices,
    now,
    /** Lets time pass, and what is due in it be done. */
    async wait(hours: number) {
      time += hours * 3_600_000;
      await grievances.work.runDue();
    },
    /** What an officer does: start, ask, resolve, transfer. */
    async officer(deed: string, reference: string, text: string) {
      const step = { cause: `officer ${causes++}`, officer: OFFICER, reference };
      if (deed !== 'resolve') await act(grievances, deed, { ...step, text });
      else {
        await grievances.desk.assign(step);
        await grievances.desk.resolve({ ...step, cause: `officer ${causes++}`, text });
      }
    },
    /** As an officer sees it who may see all. */
    show: (reference: string) => grievances.desk.show(OFFICER, reference),
    /** A new citizen, or the one with that number on another channel. */
    citizen(channel: TalkChannel = 'sms', owner = `+88017${String(10_000_000 + numbers++)}`, id?: string): Talker {
      const isPhone = channel !== 'web';
      return createTalker({
        channel,
        now,
        knowledge: city.knowledge,
        settings: SETTINGS,
        grievances: talk,
        ...(isPhone ? { owner } : {}),
        ...(id ? { id } : {}),
      });
    },
    async close() {
      await store.close();
      await folder.remove();
    },
  };
}

async function act(
  { desk }: Grievances,
  deed: string,
  step: { cause: string; officer: Officer; reference: string; text: string },
): Promise<void> {
  if (deed === 'ask') await desk.askCitizen(step);
  else if (deed === 'start') await desk.start(step);
  else if (deed === 'reply') await desk.reply(step);
  else if (deed === 'assign') await desk.assign(step);
  else throw new Error(`officers do not "${deed}" here`);
}

/** The reference and the secret of a receipt. */
export function keysOf(reply: string): { reference: string; secret: string } {
  const reference = /\bRD-[0-9A-Z]{5}-[0-9A-Z]\b/.exec(reply)?.[0];
  const secret = /(?<!\d)\d{6}(?!\d)/.exec(reply)?.[0];
  if (!reference || !secret) throw new Error(`no keys in: ${reply}`);
  return { reference, secret };
}
