import { tokenise } from '../search/tokens.ts';

/** Tells danger that happens now from words that only sound like it. */
export interface EmergencyWatch {
  /** What kind of danger a message tells of, if it does. */
  topicOf(text: string): string | undefined;
}

export function createEmergencyWatch(): EmergencyWatch {
  return { topicOf: (text) => (tokenise(text).join(' ').includes('on fire') ? 'fire' : undefined) };
}
