import type { Channel, ChannelName } from '../channels/channel.ts';
import type { Inbox } from '../channels/inbox.ts';
import { countSegments } from '../channels/twilio/segments.ts';
import { fetchMedia } from '../channels/twilio/media.ts';
import type { Casework, SaidToCitizen } from '../console/grievances/casework.ts';
import { renderNotice } from '../dialogs/compose/notice.ts';
import { createCalendar } from '../grievances/calendar.ts';
import type { OfficerView } from '../grievances/desk.ts';
import type { Grievances } from '../grievances/grievances.ts';
import type { Notice } from '../grievances/notifier.ts';
import type { OfficerNotices } from '../grievances/officerNotices.ts';
import { textIn } from '../knowledge/texts.ts';
import type { Clock } from '../store/clock.ts';
import type { Channels } from './channels.ts';
import type { Config } from './config.ts';

export interface CaseworkWith {
  grievances: Grievances;
  officerNotices: OfficerNotices;
  channels: Channels;
  inbox: Pick<Inbox, 'lastHeardAt'>;
  config: Pick<Config, 'grievances' | 'place' | 'web'>;
  clock: Clock;
}

const DAY_MS = 86_400_000;

/** What officers' pages on grievances need of the rest of the program. */
export function openCasework({ grievances, officerNotices, channels, inbox, config, clock }: CaseworkWith): Casework {
  const { timeZone, defaultLanguage } = config.place;

  return {
    grievances,
    notices: officerNotices,
    calendar: createCalendar(config.grievances.hours),
    lastHeardAt: inbox.lastHeardAt,
    async preview(view, kind, text) {
      const channel = channelOf(channels.byName, view.channel);
      const department = await grievances.routing.department(view.holder.department);
      const office = textIn(department?.names, view.language, defaultLanguage)?.text ?? view.holder.department;
      const how = { language: view.language, office, timeZone };
      const activity = channel ? renderNotice(channel, noticeOf(view, kind, text, clock().getTime()), how) : {};
      const shown = activity.text ?? '';
      const isSms = view.channel === 'sms';
      const isCut = !shown.replace(/\s+/g, ' ').includes(text.replace(/\s+/g, ' ').replace(/[.।]+$/u, ''));
      return { channel: view.channel, text: shown, isCut, ...(isSms ? { segments: countSegments(shown) } : {}) };
    },
    async openFile({ id, contentType, name = '' }) {
      const kept = await channels.web.files.find(id.slice(id.lastIndexOf('/') + 1));
      if (kept) return kept;
      if (!channels.twilio) return undefined;
      const fetched = await fetchMedia(channels.twilio, { contentType, url: id }, config.web.uploadMaxBytes);
      return fetched.kind === 'fetched' ? { ...fetched, name } : undefined;
    },
  };
}

function channelOf(channels: Partial<Record<ChannelName, Channel>>, name: string): Channel | undefined {
  return Object.values(channels).find((channel) => channel?.name === name);
}

/** As it would be made by the step itself. */
function noticeOf(view: OfficerView, kind: SaidToCitizen, text: string, now: number): Notice {
  const { reference, state, holder, category, channel, language, promise } = view;
  const contact = { channel, conversation: '', address: '', language, owner: '' };
  const data = { reference, state, holder, category, text, until: now + 3 * DAY_MS };
  const promised = promise.dueAt === undefined ? {} : { promisedBy: promise.dueAt };
  return { id: `${reference}#0.0`, kind, to: { kind: 'citizen', contact }, data: { ...data, ...promised } };
}
