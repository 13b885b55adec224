import { createGrievances } from '../../../grievances/createGrievances.ts';
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
import { openCity } from '../../transcripts/city.ts';
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
export const officer: Officer = {
  id: 'mina',
  roles: ['integrity', 'child'],
  groups: ['streets', 'streets-old-town', 'service', 'integrity', 'water', 'inbox', 'appeals', 'child-protection'],
};

/** Learnt once: all towns have the same kinds. */
let classifier: ReturnType<typeof trainClassifier> | undefined;

export type Town = Awaited<ReturnType<typeof openTown>>;

/** A city of the transcripts with its grievance office, and a clock to turn. */
export async function openTown(name: 'larkhaven' | 'meghpur' = 'meghpur') {
  let time = MORNING;
  const now = () => new Date(time);
  const folder = await tempFolder();
  const store = createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
  const city = await openCity(await CITIES[name].read(), { timeZone: TIME_ZONE, now });
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

  return {
    grievances,
    notices,
    now,
    /** Lets time pass. */
    wait(hours: number) {
      time += hours * 3_600_000;
    },
    /** A new citizen, or the one with that number on another channel. */
    citizen(channel: TalkChannel = 'sms', owner = `+88017${String(10_000_000 + numbers++)}`): Talker {
      const isPhone = channel !== 'web';
      return createTalker({
        channel,
        now,
        knowledge: city.knowledge,
        settings: SETTINGS,
        grievances: talk,
        ...(isPhone ? { owner } : {}),
      });
    },
    async close() {
      await city.close();
      await store.close();
      await folder.remove();
    },
  };
}

/** The reference and the secret of a receipt. */
export function keysOf(reply: string): { reference: string; secret: string } {
  const reference = /\bRD-[0-9A-Z]{5}-[0-9A-Z]\b/.exec(reply)?.[0];
  const secret = /(?<!\d)\d{6}(?!\d)/.exec(reply)?.[0];
  if (!reference || !secret) throw new Error(`no keys in: ${reply}`);
  return { reference, secret };
}
