import type { Reply } from '../../channels/channel.ts';
import type { Entry, Office } from '../../knowledge/model.ts';
import { plain } from '../say.ts';
import type { Talk } from '../talk.ts';
import { wordOpenState } from './openState.ts';

/** Where a person is to be found: nobody is promised here, since nobody sits here. */
export function composePerson(talk: Talk): Reply {
  const { person } = talk.wording;
  const office = officeToCall(talk);
  if (!office) return plain(talk, [person.none, person.nowhere]);
  const name = talk.tell(office.names) ?? office.id;
  const state = talk.knowledge.openState(office.id, talk.turn.now);
  const open = state ? wordOpenState(talk, state) : '';
  const [phone] = office.phones ?? [];
  return plain(talk, [person.none, phone ? person.call(name, phone, open) : person.visit(name, open)]);
}

/** The office of what is talked about when it has a phone, else the one that most of the common services lead to. */
export function officeToCall(talk: Talk): Office | undefined {
  const { officeId } = talk.state.subject ?? {};
  const own = officeId === undefined ? undefined : talk.knowledge.office(officeId);
  if (own?.phones?.length) return own;
  return busiestOffice(talk) ?? own;
}

const LOOKED_AT = 40;

function busiestOffice({ knowledge }: Talk): Office | undefined {
  const counts = new Map<string, number>();
  for (const id of knowledge.menu(LOOKED_AT).flatMap(mainOffice)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [busiest] = [...counts]
    .sort((a, b) => b[1] - a[1])
    .flatMap(([id]) => knowledge.office(id) ?? [])
    .filter(({ phones }) => phones?.length);
  return busiest;
}

function mainOffice({ offices = [] }: Entry): string[] {
  return offices.slice(0, 1);
}
