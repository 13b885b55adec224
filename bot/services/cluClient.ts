import type { ConversationalTask, ConversationAnalysisClient } from '@azure/ai-language-conversations';
import * as z from 'zod';
import { cluLanguage } from '../../dialogs/recognisers/clu/project.ts';
import type { FoundEntity, Understand, Understanding } from '../../dialogs/recognisers/clu/understanding.ts';
import { maskNumbers } from '../../knowledge/maskNumbers.ts';
import { type Clock, systemClock } from '../../store/clock.ts';
import { createGuard, type GuardOptions } from './guard.ts';
import { readRetryAfter, ServiceError } from './serviceError.ts';

export interface CluSettings {
  endpoint: string;
  key: string;
  project: string;
  deployment: string;
}

export type CluOptions = Partial<GuardOptions> & { withinMs?: number };

/** A citizen who waits longer for an answer would notice. */
const WITHIN_MS = 800;
/** The client's own default is a preview of 2022 that the service no longer has. */
const API_VERSION = '2023-04-01';
const MOST_LETTERS = 500;

/** Azure's conversational language understanding behind our port. Numbers of phones and papers do not leave the house. */
export async function createClu(
  settings: CluSettings,
  { clock = systemClock, withinMs = WITHIN_MS, onOutcome }: CluOptions = {},
): Promise<Understand> {
  const client = await openClient(settings);
  const guard = createGuard({ clock, ...(onOutcome ? { onOutcome } : {}) });
  return (text, language) =>
    guard(async (abortSignal) => {
      const task = taskOf(settings, maskNumbers(text).slice(0, MOST_LETTERS), cluLanguage(language));
      const answer: unknown = await client.analyzeConversation(task, { abortSignal }).catch((error: unknown) => {
        throw readFailure(error, clock);
      });
      return readAnswer(answer);
    }, withinMs);
}

/** The package is large and most cities do without it: it is loaded when it is used. */
async function openClient({ endpoint, key }: CluSettings): Promise<ConversationAnalysisClient> {
  const [{ ConversationAnalysisClient }, { AzureKeyCredential }] = await Promise.all([
    import('@azure/ai-language-conversations'),
    import('@azure/core-auth'),
  ]);
  return new ConversationAnalysisClient(endpoint, new AzureKeyCredential(key), {
    apiVersion: API_VERSION,
    // By itself it tries for seconds; a citizen is better served by the local recogniser.
    retryOptions: { maxRetries: 0 },
    allowInsecureConnection: endpoint.startsWith('http:'),
  });
}

function taskOf({ project, deployment }: CluSettings, text: string, language: string): ConversationalTask {
  return {
    kind: 'Conversation',
    analysisInput: { conversationItem: { id: '1', participantId: '1', text, language } },
    parameters: {
      projectName: project,
      deploymentName: deployment,
      stringIndexType: 'Utf16CodeUnit',
      isLoggingEnabled: false,
    },
  };
}

const ENTITY = z.object({
  category: z.string(),
  text: z.string(),
  extraInformation: z.array(z.object({ extraInformationKind: z.string(), key: z.string().optional() })).optional(),
});

const ANSWER = z.object({
  result: z.object({
    prediction: z.object({
      topIntent: z.string(),
      intents: z.array(z.object({ category: z.string(), confidence: z.number() })),
      entities: z.array(ENTITY),
    }),
  }),
});

function readAnswer(answer: unknown): Understanding {
  const read = ANSWER.safeParse(answer);
  if (!read.success) throw new ServiceError('UNREADABLE');
  const { topIntent, intents, entities } = read.data.result.prediction;
  const confidence = intents.find(({ category }) => category === topIntent)?.confidence ?? 0;
  return { intent: topIntent, confidence, entities: entities.map(readEntity) };
}

function readEntity({ category, text, extraInformation = [] }: z.infer<typeof ENTITY>): FoundEntity {
  const key = extraInformation.find(({ extraInformationKind }) => extraInformationKind === 'ListKey')?.key;
  return { category, text, ...(key === undefined ? {} : { key }) };
}

/** What is in the client's own error may repeat the citizen's words: only the status goes on. */
function readFailure(error: unknown, clock: Clock): ServiceError {
  const read = FAILURE.safeParse(error);
  const status = read.data?.statusCode;
  if (status === undefined) return new ServiceError('FAILED');
  if (status < 400) return new ServiceError('UNREADABLE', { status });
  const retryAfterMs = readRetryAfter(read.data?.response?.headers.get('retry-after'), clock());
  return new ServiceError('REFUSED', { status, ...(retryAfterMs === undefined ? {} : { retryAfterMs }) });
}

const FAILURE = z.object({
  statusCode: z.number().optional(),
  response: z
    .object({ headers: z.custom<{ get(name: string): string | undefined }>((value) => typeof value === 'object') })
    .optional(),
});
