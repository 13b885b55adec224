import { cellsAround, placeKeys } from './cells.ts';
import type { Deps } from './deps.ts';
import type { Alike } from './grievances.ts';
import type { GrievanceDocument, Place } from './model.ts';
import { openPersonal } from './sealing.ts';

/** As many are looked at, the latest first, and as many offered. */
const LOOKED_AT = 40;
const OFFERED = 3;
/** How like the words must be: less where the place is the same to a few steps. */
const LIKE_IN_AREA = 0.35;
const LIKE_NEARBY = 0.2;
const NEARBY_M = 400;
const HERE_M = 60;

/** Open ones of the same category, near in place and words. */
export async function findAlike(
  deps: Deps,
  { text, category: id, place }: { text: string; category: string; place?: Place },
): Promise<Alike[]> {
  const category = await deps.categories.get(id);
  if (!category || !place) return [];
  const { spot } = placeKeys(category, place);
  const cells = category.isShared && place.position ? cellsAround(category, place.position) : [];
  const { collection } = deps.documents;
  const options = { sort: { filedAt: -1 as const }, limit: LOOKED_AT };
  const [near, sameArea] = await Promise.all([
    Promise.all(cells.map((cell) => collection.find({ cell }, options))),
    spot ? collection.find({ spot }, options) : [],
  ]);
  const all = new Map([...near.flat(), ...sameArea].map((doc) => [doc._id, doc]));
  const ranked = [...all.values()]
    .filter(({ access }) => access === 'open')
    .map((doc) => ({ doc, worth: worthOf(deps, doc, text, place) }))
    .filter(({ worth }) => worth > 0)
    .sort((a, b) => b.worth - a.worth);
  return ranked.slice(0, OFFERED).map(({ doc }) => alikeOf(doc));
}

export function alikeOf({ _id, category, state, filedAt, supporters, promise }: GrievanceDocument): Alike {
  const promisedBy = promise.dueAt === undefined ? {} : { promisedBy: promise.dueAt };
  return { reference: _id, category, state, filedAt, supporters, ...promisedBy };
}

/** 0 when it is another matter. */
function worthOf({ vault }: Deps, doc: GrievanceDocument, text: string, place: Place): number {
  const personal = openPersonal(vault, doc);
  if (!personal) return 0;
  const likeness = likenessOf(text, personal.text);
  const metres = distanceOf(place.position, personal.place?.position);
  if (metres === undefined) return likeness >= LIKE_IN_AREA ? likeness : 0;
  if (metres > NEARBY_M) return 0;
  return metres <= HERE_M || likeness >= LIKE_NEARBY ? 1 - metres / NEARBY_M + likeness : 0;
}

/** Shared runs of three characters, of all of both (Dice): forgiving of spelling and endings, in any script. */
export function likenessOf(a: string, b: string): number {
  const [left, right] = [runsOf(a), runsOf(b)];
  let shared = 0;
  for (const run of left) if (right.has(run)) shared++;
  return left.size + right.size ? (2 * shared) / (left.size + right.size) : 0;
}

function runsOf(text: string): Set<string> {
  const words =
    text
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return new Set(words.flatMap((word) => runsOfWord(` ${word} `)));
}

function runsOfWord(word: string): string[] {
  return Array.from({ length: word.length - 2 }, (_, at) => word.slice(at, at + 3));
}

type Position = NonNullable<Place['position']>;

/** Metres between two places a few kilometres apart at most. */
function distanceOf(a: Position | undefined, b: Position | undefined): number | undefined {
  if (!a || !b) return undefined;
  const north = (a.lat - b.lat) * 111_320;
  const east = (a.lon - b.lon) * 111_320 * Math.cos((a.lat * Math.PI) / 180);
  return Math.hypot(north, east);
}
