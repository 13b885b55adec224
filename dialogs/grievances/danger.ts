import { proposeKind, type WithKinds } from './filing/kinds.ts';

/**
 * Whether what happened is a danger of this moment. What only sounds like one (`other`) is none where it is surely a complaint:
 * "they refused me" is bad enough, and nobody has to call the police for it.
 */
export async function tellsOfDanger(matter: WithKinds, text: string): Promise<boolean> {
  const topic = await dangerIn(matter, text);
  if (topic !== 'other') return topic !== undefined;
  return (await proposeKind(matter, text)).kind !== 'sure';
}

/** In a name, a place or a number nothing but plain words of danger counts. */
export async function tellsPlainlyOfDanger(matter: WithKinds, text: string): Promise<boolean> {
  const topic = await dangerIn(matter, text);
  return topic !== undefined && topic !== 'other';
}

async function dangerIn({ talk }: WithKinds, text: string): Promise<string | undefined> {
  const outcome = await talk.knowledge.ask({ ...talk.circumstances, text });
  return outcome.kind === 'emergency' ? outcome.topic : undefined;
}
