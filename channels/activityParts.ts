import type { Option, Part } from './channel.ts';

/** A part of a reply as plain lines, for every client that shows text alone. */
export function linesOf(part: Part): string {
  return part.kind === 'sentence' ? part.text : [part.lead, ...part.items.map((item) => `- ${item}`)].join('\n');
}

/** What can be chosen, as Bot Framework knows it. The label is posted as if it had been typed, so that the citizen reads what they chose. */
export function actionOf({ label }: Option) {
  return { type: 'imBack', title: label, value: label };
}
