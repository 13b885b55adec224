import { buttons, causeOf, dayOf, type Matter, shortDayOf, tell } from '../matter.ts';
import { plain, say } from '../../say.ts';

/** "What do you know about me": what is kept of this owner, and how to have it removed. */
export async function tellWhatIsKnown(matter: Matter): Promise<void> {
  const { grievances, talk, words, memory } = matter;
  const { data } = words;
  const known = await grievances.whatIsKnown(talk.turn.citizen.owner);
  const { grievances: all, joined } = known;
  const items = all.map(({ reference, filedAt, hasText, hasName, files, forgetAt }) =>
    data.complaint(
      reference,
      shortDayOf(matter, filedAt),
      [...(hasText ? [data.words] : []), ...(hasName ? [data.name] : []), ...(files ? [data.files(files)] : [])],
      forgetAt === undefined ? undefined : dayOf(matter, forgetAt),
    ),
  );
  const reply = plain(talk, [
    ...(all.length ? [] : [data.nothing]),
    joined ? data.joined(joined) : undefined,
    data.talk(talk.wording.ownName, placeOf(matter)),
    isPhone(talk.turn.citizen.channel) ? data.sealed : undefined,
    data.messages,
    data.howToDelete,
  ]);
  delete memory.open;
  delete talk.state.options;
  const list = { kind: 'list', lead: data.complaints(all.length), items, weight: 'should' } as const;
  await say(talk, { ...reply, parts: [...(items.length ? [list] : []), ...reply.parts] });
}

const isPhone = (channel: string) => channel === 'sms' || channel === 'whatsapp';

function placeOf({ talk }: Matter): string | undefined {
  const { areaId } = talk.state.place ?? {};
  return areaId === undefined ? undefined : talk.tell(talk.knowledge.area(areaId)?.names);
}

/** "Delete my data": what goes and what stays is said before the yes. */
export async function askToForget(matter: Matter): Promise<void> {
  const { grievances, talk, words } = matter;
  const { grievances: all } = await grievances.whatIsKnown(talk.turn.citizen.owner);
  await tell(matter, [words.data.askDelete(all.length), all.length ? words.data.whatStays : words.data.yesOrNo], {
    open: { kind: 'forget' },
    options: buttons(matter, ['yes', 'no']),
  });
}

/** Forgets the talk as well; the language stays, since it is spoken at this moment. */
export async function forget(matter: Matter): Promise<void> {
  const { grievances, talk, words } = matter;
  const { owner } = talk.turn.citizen;
  const { now, later } = await grievances.forgetMe({ cause: causeOf(matter, 'forget'), owner });
  const { state } = talk;
  for (const key of Object.keys(state)) if (!KEPT.has(key)) delete state[key as keyof typeof state];
  for (const key of Object.keys(matter.memory)) delete matter.memory[key as keyof typeof matter.memory];
  const { data } = words;
  await tell(matter, [
    data.deleted(now.length, later.length),
    now.length || later.length ? data.deletedStays : undefined,
    data.withSecret,
  ]);
  delete state.grievance;
}

const KEPT = new Set(['language', 'languageFrom', 'person']);
