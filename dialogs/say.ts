import type { Option, Part, Reply } from '../channels/channel.ts';
import type { Said } from './state.ts';
import type { Talk } from './talk.ts';

export interface Saying {
  /** How "again" says it again; what cannot be repeated leaves what was said before it. */
  said?: Said;
}

/** Sends one reply in the form of its channel; what did not fit waits for "more". One reply a turn. */
export async function say(talk: Talk, reply: Reply, { said }: Saying = {}): Promise<void> {
  const { state, turn, context } = talk;
  const { activity, rest } = turn.channel.render(withAfterword(talk, reply));
  if (rest) state.rest = withoutCard(rest);
  else delete state.rest;
  if (reply.options?.length) state.options = reply.options;
  if (said) state.said = said;
  await context.sendActivity(activity);
}

function withAfterword({ afterword }: Talk, reply: Reply): Reply {
  if (!afterword) return reply;
  return { ...reply, parts: [...reply.parts, { kind: 'sentence', text: afterword(), weight: 'must' }] };
}

/** A reply of plain sentences, none of which may be left out. */
export function plain(talk: Talk, sentences: (string | undefined)[], options?: Option[]): Reply {
  const parts = sentences.flatMap((text): Part[] => (text ? [{ kind: 'sentence', text, weight: 'must' }] : []));
  return {
    language: talk.language,
    parts,
    moreHint: talk.wording.answer.moreHint,
    ...(options?.length ? { options } : {}),
  };
}

function withoutCard({ language, parts, options, moreHint }: Reply): Reply {
  return { language, parts, ...(options ? { options } : {}), ...(moreHint ? { moreHint } : {}) };
}
