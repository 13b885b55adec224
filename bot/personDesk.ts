import type { Channel, ChannelName, Outgoing } from '../channels/channel.ts';
import type { Delivery } from '../channels/delivery.ts';
import type { OptOuts } from '../channels/optOuts.ts';
import { createDesk, type Desk } from '../console/desk/createDesk.ts';
import type { TellCitizen } from '../console/desk/teller.ts';
import { composeDeskNotice } from '../dialogs/compose/deskNotice.ts';
import type { PersonDesk } from '../dialogs/personDesk.ts';
import { createCalendar } from '../grievances/calendar.ts';
import type { Clock } from '../store/clock.ts';
import type { Store } from '../store/store.ts';
import type { Vault } from '../store/vault.ts';
import type { Config } from './config.ts';
import type { Log } from './log.ts';

export interface PersonDeskWith {
  store: Store;
  vault: Vault;
  clock: Clock;
  config: Pick<Config, 'grievances' | 'place'>;
  channels: Partial<Record<ChannelName, Channel>>;
  delivery: Pick<Delivery, 'owe'>;
  optOuts: Pick<OptOuts, 'has'>;
  log: Log;
}

/** The desk as officers work at it, and as the talk with citizens sees it; it works in the city's own hours. */
export function openPersonDesk(parts: PersonDeskWith): { desk: Desk; personDesk: PersonDesk } {
  const { store, vault, clock, config, log } = parts;
  const calendar = createCalendar(config.grievances.hours);
  const hours = {
    nextOpen: (from: number) => calendar.addWorkingTime(from, 1) - 1,
    afterWorkingDay: (from: number) => calendar.addWorkingTime(from, calendar.dayMs),
  };
  const desk = createDesk({
    store,
    vault,
    clock,
    hours,
    tell: createTeller(parts),
    hasOptedOut: parts.optOuts.has,
    onError: (err, call) => log.error({ err, call }, 'a citizen could not be told and will be told again'),
  });
  return { desk, personDesk: asTalk(desk, hours.afterWorkingDay) };
}

function asTalk({ look, calls, callBacks }: Desk, promiseFrom: (at: number) => number): PersonDesk {
  return {
    async look(now) {
      const { isThere, opensAt } = await look(now.getTime());
      const promisedBy = new Date(promiseFrom(now.getTime()));
      return { isThere, promisedBy, ...(opensAt === undefined ? {} : { opensAt: new Date(opensAt) }) };
    },
    async call({ id, at, to, lines }) {
      await calls.call({ id, at: at.getTime(), ...to });
      await calls.note(id, lines);
    },
    note: calls.note,
    hear: calls.hear,
    leave: calls.leave,
    promise: async ({ to, ...asked }) => new Date(await callBacks.promise({ ...asked, reached: to })),
  };
}

function createTeller({ channels, delivery, clock, config }: PersonDeskWith): TellCitizen {
  return async ({ channel: name, conversation, address, language }, id, notice) => {
    const channel = Object.values(channels).find((one) => one?.name === name);
    if (!channel) throw new Error(`[desk] ${name} is not set up`);
    const reply = composeDeskNotice(notice, { language, now: clock(), timeZone: config.place.timeZone });
    const { activity } = channel.render(reply);
    const other = channel.takenOverBy && channels[channel.takenOverBy];
    const instead = other ? { instead: { channel: other.name, activity: other.render(reply).activity } } : {};
    await send(channel, { id, channel: channel.name, conversation, address, activity, ...instead });
  };

  /** A log of our own has it at once; a network is tried until it has taken it. */
  async function send(channel: Channel, outgoing: Outgoing): Promise<void> {
    if (!channel.isLocal) return delivery.owe(outgoing);
    const result = await channel.send(outgoing);
    if (result.kind !== 'sent') throw new Error(`[desk] the ${channel.name} channel did not keep ${outgoing.id}`);
  }
}
