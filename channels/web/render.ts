import type { Activity } from 'botbuilder';
import { actionOf, linesOf } from '../activityParts.ts';
import type { Rendered, Reply } from '../channel.ts';

/**
 * One message: its text says everything in plain lines, for Web Chat and for screen readers; what can be chosen are suggested
 * actions; and our own widget finds the card and the options in `channelData.rightDoor`. Nothing is ever left for later.
 */
export function renderForWeb(reply: Reply): Rendered {
  return { activity: { ...messageOf(reply), channelData: { rightDoor: rightDoorOf(reply) } } };
}

/** What every client of the Bot Framework can show. */
export function messageOf({ language, parts, options = [] }: Reply): Partial<Activity> {
  return {
    type: 'message',
    text: parts.map(linesOf).join('\n'),
    textFormat: 'plain',
    locale: language,
    inputHint: options.length ? 'expectingInput' : 'acceptingInput',
    ...(options.length && { suggestedActions: { to: [], actions: options.map(actionOf) } }),
  };
}

function rightDoorOf({ language, card, options = [] }: Reply) {
  return { language, options, ...(card && { card }) };
}
