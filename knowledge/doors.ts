import { distanceBetween } from './geo.ts';
import type { Area, Office, Position } from './model.ts';
import type { Door, Place } from './outcome.ts';

/** An office of an entry, seen from a citizen's place. */
export type DoorWay = Omit<Door, 'open'>;

/**
 * The offices of an entry, best first. With a place: those that serve its area, nearest first, then the others, nearest
 * first; an office serves an area when it lists it or an area around it, and everyone when it lists none. Without a place
 * they keep the entry's order, in which the first is the main one.
 */
export function orderDoors(
  offices: Office[],
  place: Place | undefined,
  areaOf: (id: string) => Area | undefined,
): DoorWay[] {
  const around = surroundings(place?.areaId, areaOf);
  const from = place?.position ?? around.find(({ position }) => position)?.position;
  if (!place || (!around.length && !from)) return offices.map((office) => ({ office, chosenAs: 'main' }));
  const ids = new Set(around.map(({ id }) => id));
  const ways = offices.map((office) => wayTo(office, ids, from));
  return ways.sort((a, b) => rank(a) - rank(b) || compareDistance(a, b));
}

/** An area and what lies around it, from the inside outwards. */
export function surroundings(id: string | undefined, areaOf: (id: string) => Area | undefined): Area[] {
  const way: Area[] = [];
  for (let at = id; at; ) {
    const area = areaOf(at);
    if (!area || way.includes(area)) break;
    way.push(area);
    at = area.parent ?? undefined;
  }
  return way;
}

function wayTo(office: Office, areas: ReadonlySet<string>, from: Position | undefined): DoorWay {
  const serves = !office.areas?.length || office.areas.some((id) => areas.has(id));
  const distance = from && office.position ? { distance: distanceBetween(from, office.position) } : {};
  return { office, chosenAs: serves ? 'serves' : 'nearest', ...distance };
}

function rank({ chosenAs }: DoorWay): number {
  return chosenAs === 'serves' ? 0 : 1;
}

/** An office whose position is not known comes after those that are; among such the entry's order stays. */
function compareDistance(a: DoorWay, b: DoorWay): number {
  if (a.distance === undefined || b.distance === undefined)
    return Number(a.distance === undefined) - Number(b.distance === undefined);
  return a.distance - b.distance;
}
