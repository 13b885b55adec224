import type { Place } from '../../../grievances/model.ts';
import type { Office } from '../../../knowledge/model.ts';
import { tokenise } from '../../../knowledge/search/tokens.ts';
import type { Talk } from '../../talk.ts';

/** Where a grievance is about, told by somebody's words, by what was talked about, or by a shared location. */
export interface PlaceTold {
  place: Place;
  /** The words that named it, folded. */
  matched: string;
}

/** An office by its name, or a place of the gazetteer, anywhere in a text; only what is sure. */
export function findPlaceIn(talk: Talk, text: string): PlaceTold | undefined {
  const office = findOffice(talk, text);
  if (office) return { place: placeOfOffice(talk, office.office), matched: office.matched };
  const found = talk.knowledge.findPlace(text);
  if (found.kind !== 'certain') return undefined;
  return { place: placeOfArea(talk, found.area.id), matched: found.matched };
}

/** What a citizen says when they are asked where: a known place, or their own words for it. */
export function placeSaid(talk: Talk, text: string): Place {
  const known = findPlaceIn(talk, text);
  const name = text.trim().slice(0, LONGEST_NAME);
  if (!known) return { ...guess(talk, text), name };
  return isMore(text, known.matched) ? { ...known.place, name } : known.place;
}

const LONGEST_NAME = 200;

/** "Lake Road, opposite the mosque" says more than the area's name; "yes, Lake Road" does not. */
function isMore(text: string, matched: string): boolean {
  return tokenise(text).length > tokenise(matched).length + 1;
}

/** A slip in the name of an area that is the only one like it: the citizen's own words stand beside it. */
function guess(talk: Talk, text: string): Place {
  const found = talk.knowledge.findPlace(text);
  const [only] = found.kind === 'unsure' && found.areas.length === 1 ? found.areas : [];
  return { areas: only ? withParents(talk, only.id) : [] };
}

export function placeOfArea(talk: Talk, id: string): Place {
  const name = talk.tell(talk.knowledge.area(id)?.names);
  return { areas: withParents(talk, id), ...(name ? { name } : {}) };
}

export function placeOfOffice(talk: Talk, office: Office): Place {
  const { id, names, position, areas = [] } = office;
  const area = position ? talk.knowledge.placeAt(position.lat, position.lon).areaId : areas[0];
  const name = talk.tell(names);
  return { areas: area ? withParents(talk, area) : [], officeId: id, ...(name ? { name } : {}) };
}

export function placeShared(talk: Talk, latitude: number, longitude: number): Place {
  const { areaId } = talk.knowledge.placeAt(latitude, longitude);
  const position = { lat: latitude, lon: longitude };
  return { ...(areaId ? placeOfArea(talk, areaId) : { areas: [] }), position };
}

/** The narrowest area first, as routing wants it; a circle in the data ends it. */
function withParents({ knowledge }: Talk, id: string): string[] {
  const areas: string[] = [];
  for (let at: string | null | undefined = id; at && !areas.includes(at); at = knowledge.area(at)?.parent)
    areas.push(at);
  return areas;
}

/** The office with the longest name that stands in the text whole, in any language. */
function findOffice({ knowledge }: Talk, text: string): { office: Office; matched: string } | undefined {
  const said = ` ${tokenise(text).join(' ')} `;
  let best: { office: Office; matched: string } | undefined;
  for (const office of knowledge.everything().offices)
    for (const name of Object.values(office.names)) {
      const matched = tokenise(name).join(' ');
      if (matched.length > (best?.matched.length ?? 0) && said.includes(` ${matched} `)) best = { office, matched };
    }
  return best;
}
