import type { Activity, Choice } from './activity.ts';
import { drawCard } from './card.ts';
import { make } from './element.ts';
import { keepAnswer } from './keep.ts';
import { writeText } from './text.ts';
import type { Ticks } from './ticks.ts';
import type { Wording } from './wording/wording.ts';

export interface ReplyParts {
  ticks: Ticks;
  choose: (choice: Choice) => void;
  tell: (text: string) => void;
}

/** The dialog's name for "tell me the steps"; a card that has them shows them itself, without the network. */
const STEPS = 'steps';
/** Steps · Another office · Save or print · It went wrong; after a longer list, last. */
const saveAt = (choices: Choice[]) => (choices.length > 3 ? choices.length : 2);
/** Labels of at most so many characters stand side by side, longer ones as a list. */
const SHORT = 12;

/** What the city said: a card where there is one, otherwise its words, and below what can be chosen. */
export function drawReply(activity: Activity, words: Wording, parts: ReplyParts): HTMLElement[] {
  const { card, options } = activity.channelData?.rightDoor ?? {};
  const choices = options ?? offered(activity);
  const text = activity.text ?? '';
  if (!card) return [make('p', { class: 'bubble' }, writeText(text)), ...drawChoices(choices, parts.choose)];
  const drawn = drawCard(card, parts.ticks);
  const steps = drawn.querySelector<HTMLElement>('.steps');
  const buttons = choices.map((one) =>
    steps && one.value === STEPS ? drawToggle(one.label, steps) : drawChoice(one, parts.choose),
  );
  const save = () => void keepAnswer(drawn, text, () => parts.tell(words.copied));
  buttons.splice(saveAt(choices), 0, make('button', { type: 'button', click: save }, words.save));
  return [drawn, make('div', { class: 'choices deeds' }, ...buttons)];
}

/** None where there is nothing to choose. */
export function drawChoices(choices: Choice[], choose: (choice: Choice) => void): HTMLElement[] {
  if (!choices.length) return [];
  const style = choices.some(({ label }) => label.length > SHORT) ? 'list' : '';
  return [make('div', { class: `choices ${style}` }, ...choices.map((one) => drawChoice(one, choose)))];
}

/** `once`: it means something only until the citizen goes on. */
function drawChoice(choice: Choice, choose: (choice: Choice) => void): HTMLElement {
  return make('button', { type: 'button', class: 'once', click: () => choose(choice) }, choice.label);
}

function drawToggle(label: string, steps: HTMLElement): HTMLElement {
  steps.hidden = true;
  const button = make('button', { type: 'button', 'aria-expanded': 'false', click: () => toggle() }, label);
  function toggle(): void {
    steps.hidden = !steps.hidden;
    button.setAttribute('aria-expanded', String(!steps.hidden));
    if (!steps.hidden) steps.scrollIntoView({ block: 'nearest' });
  }
  return button;
}

/** Buttons of a message that carries none of ours: the standard's own. */
function offered({ suggestedActions }: Activity): Choice[] {
  return (suggestedActions?.actions ?? []).map(({ title, value }) => {
    const label = title ?? String(value);
    return { label, value: typeof value === 'string' ? value : label };
  });
}
