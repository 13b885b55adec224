import { plain, say } from './say.ts';
import type { Talk } from './talk.ts';

/** The number first, and nothing to choose. */
export async function sayDanger(talk: Talk, topic: string): Promise<void> {
  const { emergency, emergencyAlone } = talk.wording.talk;
  const word = topic === 'suicide' ? emergencyAlone : emergency;
  await say(talk, plain(talk, [word(talk.settings.emergencyNumber)]));
}
