import { tokenise } from '../../knowledge/search/tokens.ts';
import type { Aspect } from '../wording/aspects.ts';
import type { Span } from './lexicon.ts';
import type { CaseDeed, Command, Question, Recognised, RecogniserCircumstances, Social, When } from './recogniser.ts';
import type { Tag } from './tags.ts';

/** What the phrases of a message come to: a whole message explained by known phrases, or a question about something. */
export function decide(spans: Span[], text: string, circumstances: RecogniserCircumstances): Recognised {
  const told = circumstances.isTelling ? caseDeed(spans, true) : undefined;
  if (told) return told;
  const anywhere = spans.flatMap(({ tags }) => tags).find((tag) => tag.is === 'anywhere');
  if (anywhere) return anywhere.what === 'grievance' ? grievance(spans) : { kind: 'notIt' };
  if (isHeadedComplaint(spans, text)) return grievance(spans);
  const unknown = spans.filter(({ tags }) => !tags.length);
  if (unknown.length) return asQuestion(spans, unknown.length, text, circumstances);
  const strong = spans.filter(({ tags }) => !tags.some(isFiller)).flatMap(({ tags }) => tags);
  const weak = spans.flatMap(({ tags }) => tags.filter((tag) => !isFiller(tag)));
  const deed = caseDeed(spans, false);
  if (deed) return deed;
  const settled =
    settle(strong, circumstances) ?? settle(weak, circumstances) ?? asQuestion(spans, 0, text, circumstances);
  return settled.kind === 'grievance' ? grievance(spans) : settled;
}

/** What is done with a grievance, as a whole message; the words that only mean something while one is told come first. */
function caseDeed(spans: Span[], isTelling: boolean): Recognised | undefined {
  if (spans.some(({ tags }) => !tags.length)) return undefined;
  const said = spans.filter(({ tags }) => !tags.every(isFiller));
  const tags = said.flatMap((span) => span.tags.filter((tag) => tag.is === 'case'));
  const isAll = said.length > 0 && said.every((span) => span.tags.some((tag) => tag.is === 'case' || isPolite(tag)));
  const deed = tags.find((one) => isTelling || !ONLY_WHILE_TELLING.has(one.deed))?.deed;
  return deed && isAll ? { kind: 'case', deed } : undefined;
}

const isPolite = (tag: Tag) => tag.is === 'social' || tag.is === 'yes' || tag.is === 'filler';

const ONLY_WHILE_TELLING = new Set<CaseDeed>(['skip', 'anonymous', 'kind', 'place', 'words', 'join', 'own']);

function grievance(spans: Span[]): Recognised {
  const isBare = spans.every(({ tags }) => tags.some((tag) => isFiller(tag) || tag.is === 'complain'));
  const isWrongOffice = spans.some(({ tags }) => tags.some(({ is }) => is === 'wrongOffice'));
  return { kind: 'grievance', ...(isBare ? { isBare } : {}), ...(isWrongOffice ? { isWrongOffice } : {}) };
}

/** "Complaint: no water in Mill Lane": what is said before the colon is all about complaining, whatever comes behind it. */
function isHeadedComplaint(spans: Span[], text: string): boolean {
  const [head = ''] = text.split(/:|\s[-–—]\s|\n/u, 1);
  if (head === text) return false;
  let left = tokenise(head).length;
  const headed = spans.filter(({ words }) => (left -= words.length) >= 0);
  const isAll = headed.every(({ tags }) => tags.some((tag) => tag.is === 'complain' || isFiller(tag)));
  return isAll && headed.some(({ tags }) => tags.some(({ is }) => is === 'complain'));
}

const isFiller = (tag: Tag) => tag.is === 'filler';

/** In the order in which one meaning wins over another when a message has several. */
function settle(tags: Tag[], { isAsked }: RecogniserCircumstances): Recognised | undefined {
  const has = (is: Tag['is']) => tags.some((tag) => tag.is === is);
  const commands = tags.flatMap((tag) => (tag.is === 'command' ? [tag.command] : []));
  const socials = tags.flatMap((tag) => (tag.is === 'social' ? [tag.social] : []));
  const number = tags.find((tag) => tag.is === 'number');
  const language = tags.find((tag) => tag.is === 'language');
  return (
    (language && { kind: 'command', command: 'language', language: language.language }) ??
    command(commands, ['language', 'person', 'menu']) ??
    (number && isAsked ? { kind: 'number', number: number.number } : undefined) ??
    (has('yes') && isAsked ? { kind: 'yes' } : undefined) ??
    (has('notIt') ? { kind: 'notIt' } : undefined) ??
    (has('status') ? { kind: 'status' } : undefined) ??
    (has('grievance') ? { kind: 'grievance' } : undefined) ??
    followUp(tags) ??
    command(commands, ['cancel', 'again', 'more']) ??
    // "thanks, that helps" asks for no help.
    social(socials.filter((one) => one === 'thanks' && commands.includes('help'))) ??
    command(commands, ['help']) ??
    (has('no') && isAsked ? { kind: 'no' } : undefined) ??
    social(socials) ??
    (has('yes') ? { kind: 'yes' } : undefined) ??
    (has('no') ? { kind: 'no' } : undefined)
  );
}

function command(found: Command[], order: Command[]): Recognised | undefined {
  const first = order.find((one) => found.includes(one));
  return first && { kind: 'command', command: first };
}

function social(found: Social[]): Recognised | undefined {
  const first = (['abuse', 'thanks', 'greeting'] as const).find((one) => found.includes(one));
  return first && { kind: 'social', social: first };
}

function followUp(tags: Tag[]): Recognised | undefined {
  const aspects = aspectsOf(tags);
  const when = whenOf(tags);
  if (when && !aspects.includes('open')) aspects.push('open');
  return aspects.length ? { kind: 'followUp', aspects, ...(when ? { when } : {}) } : undefined;
}

function aspectsOf(tags: Tag[]): Aspect[] {
  return [...new Set(tags.flatMap((tag) => (tag.is === 'aspect' ? [tag.aspect] : [])))];
}

function whenOf(tags: Tag[]): When | undefined {
  const times = tags.flatMap((tag) => (tag.is === 'when' ? [tag.when] : []));
  return times.find(({ kind }) => kind !== 'now') ?? times[0];
}

/** "No, the driving licence" and "no i meant": after what was told, and not "no water". */
function isCorrecting(
  [first, second]: Span[],
  text: string,
  { isAsked, hasSubject }: RecogniserCircumstances,
): boolean {
  if (!second || !first?.tags.some(({ is }) => is === 'no' || is === 'notIt')) return false;
  const [head] = text.split(/[,.!:;،।]/u, 1);
  const isSetOff = head !== text && tokenise(head ?? '').length === first.words.length;
  return isSetOff || ((isAsked || hasSubject) && second.tags.some(isFiller));
}

function asQuestion(spans: Span[], content: number, text: string, circumstances: RecogniserCircumstances): Question {
  const tags = spans.flatMap(({ tags }) => tags);
  const [first] = spans;
  const isCorrection = isCorrecting(spans, text, circumstances);
  const carriesOn = Boolean(first?.tags.some(({ is }) => is === 'carryOn'));
  const when = whenOf(tags);
  return {
    kind: 'question',
    text: isCorrection ? text.replace(/^\s*[\p{L}\p{M}]+[\s,.!:;،।-]*/u, '') : text,
    content,
    isCorrection,
    carriesOn,
    aspects: aspectsOf(tags),
    ...(when ? { when } : {}),
  };
}
