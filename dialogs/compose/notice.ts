import type { Activity } from 'botbuilder';
import type { Channel, Part, Reply } from '../../channels/channel.ts';
import type { NoticeData } from '../../grievances/notice.ts';
import type { Notice } from '../../grievances/notifier.ts';
import { remembered } from '../../knowledge/remembered.ts';
import { wordingFor } from '../wording/index.ts';
import { noticeWordingFor } from '../wording/notices/index.ts';
import type { NoticeFacts, NoticeWording } from '../wording/notices/wording.ts';

export interface NoticeWith {
  language: string;
  /** The department that has it, in that language. */
  office: string;
  timeZone: string;
}

/** How much of an officer's words is tried to be shown, whole first, in characters. */
const SHOWN = [Infinity, 240, 160, 110, 70, 40];

/** A notice for a citizen in the form of their channel, in one message: where an officer wrote too much, the end is cut. */
export function renderNotice(channel: Pick<Channel, 'render'>, notice: Notice, how: NoticeWith): Partial<Activity> {
  let activity: Partial<Activity> = {};
  for (const length of SHOWN) {
    const rendered = channel.render(composeNotice(notice, how, length));
    activity = rendered.activity;
    if (!rendered.rest) break;
  }
  return activity;
}

export function composeNotice(notice: Notice, how: NoticeWith, length = Infinity): Reply {
  const { language } = how;
  const wording = noticeWordingFor(language);
  const facts = factsOf(notice.data, wording, how, length);
  const [first = '', ...others] = sentencesOf(notice, wording, facts);
  const isSupporter = notice.to.kind === 'citizen' && notice.to.isSupporter;
  const head = wording[isSupporter ? 'aboutJoined' : 'about'](notice.data.reference, first);
  return { language, parts: [head, ...others].map((text): Part => ({ kind: 'sentence', text, weight: 'must' })) };
}

/** What is for officers only, or not for those who joined, has no sentences. */
export function isForCitizens({ kind, to }: Notice): boolean {
  const { own, joined } = noticeWordingFor('en');
  return to.kind === 'citizen' && kind in (to.isSupporter ? joined : own);
}

function sentencesOf({ kind, to }: Notice, { own, joined }: NoticeWording, facts: NoticeFacts): string[] {
  const isSupporter = to.kind === 'citizen' && to.isSupporter;
  const words: Partial<Record<string, (facts: NoticeFacts) => string[]>> = isSupporter ? joined : own;
  return words[kind]?.(facts) ?? [];
}

function factsOf(data: NoticeData, wording: NoticeWording, how: NoticeWith, length: number): NoticeFacts {
  const day = (at: number) => wordDay(how.language, at, how.timeZone);
  const quoted = (text: string) => shorten(tidy(text), length, wording);
  const { promisedBy, newDate, until, text, reason, twin, holder } = data;
  return {
    office: how.office,
    ...(text ? { text: quoted(text) } : {}),
    ...(reason ? { reason: quoted(reason) } : {}),
    ...(promisedBy === undefined ? {} : { by: day(promisedBy) }),
    ...(newDate === undefined ? {} : { newDay: day(newDate) }),
    ...(until === undefined ? {} : { until: wordMoment(how.language, until, how.timeZone) }),
    ...(twin ? { twin } : {}),
    ...(holder.level === 'supervisor' || holder.level === 'headOfOffice'
      ? { holder: wording.holders[holder.level] }
      : {}),
  };
}

/** Without the mark at its end, which the sentence around it sets; on one line. */
function tidy(text: string): string {
  return text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.।]+$/u, '');
}

/** Between words, where that does not cost too much of it. */
function shorten(text: string, length: number, wording: NoticeWording): string {
  if (text.length <= length) return text;
  const piece = text.slice(0, length);
  const end = piece.lastIndexOf(' ');
  return wording.cut((end > length / 2 ? piece.slice(0, end) : piece).replace(/[\s\p{P}]+$/u, ''));
}

/** "Thu 17 Dec". */
export function wordDay(language: string, at: number, timeZone: string): string {
  return wordingFor(language).formats.weekday(daysIn(timeZone).format(at));
}

/** "Sun 20 Dec, 14:00". */
export function wordMoment(language: string, at: number, timeZone: string): string {
  const comma = /^(ar|ur|fa)\b/.test(language) ? '،' : ',';
  return `${wordDay(language, at, timeZone)}${comma} ${wordingFor(language).formats.clockAt(new Date(at), timeZone)}`;
}

const daysIn = remembered((timeZone: string) => new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone }));
