import type { Channel, ChannelName, Outgoing } from '../channels/channel.ts';
import type { Delivery } from '../channels/delivery.ts';
import type { OptOuts } from '../channels/optOuts.ts';
import { isForCitizens, renderNotice } from '../dialogs/compose/notice.ts';
import type { Grievances } from '../grievances/grievances.ts';
import type { Contact, Texts } from '../grievances/model.ts';
import type { Notice, Notifier } from '../grievances/notifier.ts';
import type { OfficerNotices } from '../grievances/officerNotices.ts';
import { textIn } from '../knowledge/texts.ts';
import type { Clock } from '../store/clock.ts';

export interface NotifierOptions {
  channels: Partial<Record<ChannelName, Channel>>;
  delivery: Pick<Delivery, 'owe'>;
  optOuts: Pick<OptOuts, 'has'>;
  officerNotices: Pick<OfficerNotices, 'keep'>;
  /** Asked for names when something is to be said; grievances themselves need the notifier first. */
  grievances: () => Pick<Grievances, 'categories' | 'routing'>;
  place: { defaultLanguage: string; timeZone: string };
  clock: Clock;
}

/**
 * Takes what grievances have to tell: to officers it is kept for the console, to citizens it goes out by their channel, in
 * their language, under the notice's own id.
 */
export function createNotifier(options: NotifierOptions): Notifier {
  const { channels, delivery, optOuts, officerNotices, clock } = options;

  async function tellCitizen(notice: Notice, contact: Contact): Promise<'taken' | 'optedOut'> {
    if (await optOuts.has(contact.conversation)) return 'optedOut';
    const channel = channelOf(channels, contact.channel);
    const activity = await word(channel, notice, contact);
    const instead = await insteadOf(channel, notice, contact);
    const { conversation, address } = contact;
    const name = contact.channel === 'whatsapp' ? contact.channel : channel.name;
    await send(channel, { id: notice.id, channel: name, conversation, address, activity, ...instead });
    return 'taken';
  }

  /** A log of our own has it at once; a network is tried until it has taken it. */
  async function send(channel: Channel, outgoing: Outgoing): Promise<void> {
    if (!channel.isLocal) return delivery.owe(outgoing);
    const result = await channel.send(outgoing);
    if (result.kind !== 'sent') throw new Error(`[notices] the ${channel.name} channel did not keep ${outgoing.id}`);
  }

  async function insteadOf(channel: Channel, notice: Notice, contact: Contact): Promise<Pick<Outgoing, 'instead'>> {
    const other = channel.takenOverBy && channels[channel.takenOverBy];
    return other ? { instead: { channel: other.name, activity: await word(other, notice, contact) } } : {};
  }

  async function word(channel: Channel, notice: Notice, { language }: Contact) {
    const { defaultLanguage, timeZone } = options.place;
    const names = await departmentNames(notice.data.holder.department);
    const office = textIn(names, language, defaultLanguage)?.text ?? notice.data.holder.department;
    return renderNotice(channel, notice, { language, office, timeZone });
  }

  async function departmentNames(id: string): Promise<Texts | undefined> {
    return (await options.grievances().routing.department(id))?.names;
  }

  async function accessOf(category: string): Promise<string> {
    return (await options.grievances().categories.get(category))?.confidential ?? 'open';
  }

  return {
    async notify({ to, ...notice }) {
      if (to.kind === 'officers') {
        await officerNotices.keep({ ...notice, to }, await accessOf(notice.data.category), clock().getTime());
        return 'taken';
      }
      return isForCitizens({ ...notice, to }) ? tellCitizen({ ...notice, to }, to.contact) : 'taken';
    },
  };
}

/** Of a WhatsApp that was switched off SMS takes over. Any other may come back: what is thrown here is tried again. */
function channelOf(channels: NotifierOptions['channels'], name: string): Channel {
  const named = Object.values(channels).find((channel) => channel?.name === name);
  const channel = named ?? (name === 'whatsapp' ? channels.sms : undefined);
  if (!channel) throw new Error(`[notices] ${name} is not set up`);
  return channel;
}
