import type { Answer, Door } from '../../knowledge/outcome.ts';
import type { Talk } from '../talk.ts';

/** The office with its address, and how far it is, as texts. */
export function doorTexts(talk: Talk, door: Door) {
  const { office, distance } = door;
  return {
    name: talk.tell(office.names) ?? office.id,
    address: talk.tell(office.address),
    distance: distance === undefined ? undefined : talk.wording.formats.distance(distance),
  };
}

/** Address and distance in one breath: "22 Dock Street, about 400 m away". */
export function wayTo(talk: Talk, door: Door): string | undefined {
  const { address, distance } = doorTexts(talk, door);
  return address && distance ? talk.wording.answer.addressAndDistance(address, distance) : (address ?? distance);
}

/** A map of the way there, made by the citizen's own browser only when followed. */
export function directionsTo({ office }: Door): string | undefined {
  const { lat, lon } = office.position ?? {};
  if (lat === undefined || lon === undefined) return undefined;
  return `https://www.openstreetmap.org/directions?to=${lat}%2C${lon}`;
}

/** Whether a place would lead to a nearer door. */
function wantsPlace({ door, officeCount }: Answer): boolean {
  return officeCount > 1 && door?.chosenAs === 'main';
}

/** How many offices there are, and the invitation to send a place; nothing where the nearest is known. */
export function wordManyOffices(talk: Talk, answer: Answer): string | undefined {
  if (!wantsPlace(answer)) return undefined;
  const isMain = answer.door?.office.id === answer.entry.offices?.[0];
  return talk.wording.answer.manyOffices(answer.officeCount, isMain);
}
