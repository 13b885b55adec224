import { wordDay, wordMoment } from '../../dialogs/compose/notice.ts';
import { grievanceWordingFor } from '../../dialogs/wording/grievances/index.ts';
import type { ToldStep } from '../../dialogs/wording/grievances/wording.ts';
import { statusPageWordingFor } from '../../dialogs/wording/statusPage/index.ts';
import type { CitizenView, StoryLine } from '../../grievances/grievances.ts';
import type { Texts } from '../../grievances/model.ts';
import { textIn } from '../../knowledge/texts.ts';
import { html, type Html } from './html.ts';

export interface StoryWith {
  language: string;
  defaultLanguage: string;
  timeZone: string;
}

/** One line that a person can act on, the story so far, and what happens when the date passes. */
export function writeStory(view: CitizenView, how: StoryWith): Html {
  const { title, storyTitle } = statusPageWordingFor(how.language);
  const tell = tellIn(how);
  const about = [tell(view.categoryNames) ?? view.category, view.place].filter(Boolean).join(', ');
  return html`<p class="about">${title} <span class="ref" dir="ltr">${view.reference}</span> · ${about}</p>
<h1>${headline(view, how)}</h1>
${linesBelow(view, how).map((line) => html`<p>${line}</p>`)}
${quoteOf(view)}
<h2>${storyTitle}</h2>
<ol reversed>${view.story.toReversed().map((line) => writeLine(line.step === 'file' ? filedOf(view, line) : line, how))}</ol>
${passesOf(view, how)}`;
}

/** What was told at first stands in the grievance itself. */
function filedOf({ text }: CitizenView, line: StoryLine): StoryLine {
  return text === undefined ? line : { ...line, text };
}

function headline({ state, holder, holderNames }: CitizenView, how: StoryWith): string {
  const { follow } = grievanceWordingFor(how.language);
  const text = follow.states[state](tellIn(how)(holderNames) ?? holder.department);
  return text.charAt(0).toLocaleUpperCase(how.language) + text.slice(1);
}

/** What is promised, or waited for. */
function linesBelow(view: CitizenView, how: StoryWith): string[] {
  const { follow } = grievanceWordingFor(how.language);
  const page = statusPageWordingFor(how.language);
  const { question, resolution, twin, twinState, supporters, rating, state } = view;
  const moment = (at: number) => wordMoment(how.language, at, how.timeZone);
  const office = tellIn(how)(view.holderNames) ?? page.office;
  const lines = [
    promiseOf(view, how),
    question && page.answerBelow(moment(question.until)),
    resolution && state === 'resolved' ? page.solved(moment(resolution.until)) : undefined,
    twin && twinState ? follow.twin(twin, follow.states[twinState](office)) : undefined,
    supporters ? follow.supporters(supporters) : undefined,
    rating ? follow.rated(rating.score) : undefined,
  ];
  return lines.flatMap((line) => line || []);
}

function quoteOf({ question, resolution, state }: CitizenView): Html | undefined {
  const text = question?.text ?? (state === 'resolved' ? resolution?.text : undefined);
  return text === undefined ? undefined : html`<blockquote>${text}</blockquote>`;
}

function promiseOf({ promise }: CitizenView, how: StoryWith): string | undefined {
  const { follow } = grievanceWordingFor(how.language);
  if (!promise) return undefined;
  const day = (at: number | undefined) => (at === undefined ? undefined : wordDay(how.language, at, how.timeZone));
  const due = day(promise.dueAt);
  if (promise.isBroken) return follow.brokenPromise(day(promise.promisedAtFirst), due);
  return due === undefined ? follow.clockStands : follow.promised(due);
}

/** Once it lies with the head of office it can climb no further. */
function passesOf({ promise, holder }: CitizenView, how: StoryWith): Html | undefined {
  const { passesTitle, passes } = statusPageWordingFor(how.language);
  if (promise?.dueAt === undefined || holder.level === 'headOfOffice') return undefined;
  return html`<h2>${passesTitle}</h2>
<p>${passes(wordDay(how.language, promise.dueAt, how.timeZone))}</p>`;
}

function writeLine({ at, step, text }: StoryLine, how: StoryWith): Html | undefined {
  const word = wordStep(step, how.language);
  if (!word) return undefined;
  const said = text && html`<blockquote>${text}</blockquote>`;
  const moment = wordMoment(how.language, at, how.timeZone);
  const first = word.charAt(0).toLocaleUpperCase(how.language) + word.slice(1);
  return html`<li><time datetime="${new Date(at).toISOString()}">${moment}</time>${first}${said}</li>`;
}

function wordStep(step: StoryLine['step'], language: string): string | undefined {
  const page = statusPageWordingFor(language);
  const { steps } = grievanceWordingFor(language).follow;
  const told: Record<ToldStep, string> = { ...steps, reply: page.wrote };
  const words: Partial<Record<StoryLine['step'], string>> = told;
  return words[step] ?? (step === 'file' ? page.filed : step === 'rejectAppeal' ? page.appealRejected : undefined);
}

function tellIn({ language, defaultLanguage }: StoryWith) {
  return (texts: Texts): string | undefined => textIn(texts, language, defaultLanguage)?.text;
}
