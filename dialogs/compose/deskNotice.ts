import type { Reply } from '../../channels/channel.ts';
import { deskWordingFor } from '../wording/desk/index.ts';
import { wordingFor } from '../wording/index.ts';

/** What somebody at the desk says to a citizen, or is said of them. Moments are epoch milliseconds. */
export type DeskNotice =
  | { kind: 'joined' | 'finished' | 'goneOn'; name: string }
  | { kind: 'says'; name: string; text: string }
  | { kind: 'nobody' | 'late'; promisedBy: number }
  | { kind: 'notReached' };

export interface DeskNoticeWith {
  language: string;
  now: Date;
  timeZone: string;
}

export function composeDeskNotice(notice: DeskNotice, how: DeskNoticeWith): Reply {
  const { language } = how;
  return { language, parts: [{ kind: 'sentence', text: wordNotice(notice, how), weight: 'must' }] };
}

function wordNotice(notice: DeskNotice, { language, now, timeZone }: DeskNoticeWith): string {
  const words = deskWordingFor(language);
  switch (notice.kind) {
    case 'says':
      return words.says(notice.name, notice.text);
    case 'nobody':
    case 'late':
      return words[notice.kind](wordingFor(language).formats.moment(new Date(notice.promisedBy), now, timeZone));
    case 'notReached':
      return words.notReached;
    default:
      return words[notice.kind](notice.name);
  }
}
