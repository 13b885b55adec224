import { ConversationState, MemoryStorage, TurnContext } from 'botbuilder-core';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sentIn, TurnAdapter } from '../bot/turnAdapter.ts';
import { createSmsChannel } from '../channels/twilio/index.ts';
import { countSegments } from '../channels/twilio/segments.ts';
import { type Assistant, createAssistant } from '../dialogs/assistant.ts';
import { TURN, type Turn } from '../dialogs/turn.ts';
import { createKnowledge } from '../knowledge/createKnowledge.ts';
import { createKnowledgeRepository } from '../knowledge/repository.ts';
import { readSampleCity } from '../knowledge/sample/index.ts';
import { createEmbeddedStore } from '../store/embedded/index.ts';

const LANGUAGES = ['en', 'bn', 'es', 'hi', 'ar'];
const NOON = new Date('2026-11-18T06:00:00Z');
const QUIET = { info: () => undefined, warn: () => undefined, error: () => undefined };
/** Nothing is sent: only the form that a reply takes is counted. */
const NOWHERE = {
  accountSid: 'AC',
  authToken: 'token',
  publicUrl: 'https://door.example',
  smsFrom: '+15005550006',
  templates: {},
};

/** What the answers to all questions of the sample city cost by SMS: every name and alias, asked by a new citizen. */
export async function benchSegments({ short }: { short: boolean }): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const store = createEmbeddedStore({ folder, log: QUIET });
  const repository = createKnowledgeRepository(store, () => NOON);
  const city = await readSampleCity();
  await repository.importKnowledge(city, {});
  const settings = { languages: LANGUAGES, defaultLanguage: 'en', timeZone: 'Asia/Dhaka', emergencyNumber: '999' };
  const knowledge = await createKnowledge({ repository, clock: () => NOON, ...settings, log: QUIET });
  try {
    for (const language of LANGUAGES) {
      const questions = city.entries.flatMap(({ names, aliases = {} }) => [
        ...(names[language] ? [names[language]] : []),
        ...(aliases[language] ?? []),
      ]);
      const asked = short ? questions.slice(0, 20) : questions;
      const counts: number[] = [];
      for (const question of asked) counts.push(await ask(question, language));
      tell(language, counts);
    }
  } finally {
    knowledge.close();
    await store.close();
    await rm(folder, { recursive: true });
  }

  async function ask(text: string, language: string): Promise<number> {
    const conversationState = new ConversationState(new MemoryStorage());
    const assistant = createAssistant({ knowledge, conversationState, recordGap: async () => undefined, settings });
    return countSegments(await replyTo(assistant, conversationState, text, language));
  }
}

async function replyTo(
  assistant: Assistant,
  conversationState: ConversationState,
  text: string,
  language: string,
): Promise<string> {
  const activity = { type: 'message', text, locale: language, channelId: 'sms', conversation: CONVERSATION };
  const context = new TurnContext(new TurnAdapter(), activity);
  const turn: Turn = { id: 'bench', channel: createSmsChannel(NOWHERE), now: NOON, citizen: CITIZEN, files: [] };
  context.turnState.set(TURN, turn);
  await conversationState.load(context);
  await assistant.run(context);
  return sentIn(context)[0]?.text ?? '';
}

const CITIZEN = { owner: '+15005550100', channel: 'sms', conversation: 'bench', address: '+15005550100' } as const;
const CONVERSATION = { id: 'bench', isGroup: false, conversationType: 'personal', name: 'bench' };

function tell(language: string, counts: number[]): void {
  counts.sort((a, b) => a - b);
  const at = (share: number) => counts[Math.min(counts.length - 1, Math.floor(counts.length * share))] ?? 0;
  console.log(
    `${language}: ${counts.length} questions, segments median ${at(0.5)}, p95 ${at(0.95)}, most ${counts.at(-1) ?? 0}`,
  );
}
