/** Which documents hold a feature, and how much it weighs in each. Documents are numbers (slots), weights 0..1. */
export interface Postings {
  add(feature: number, slot: number, weight: number): void;
  /** Takes a slot out of the lists of these features. */
  remove(features: Iterable<number>, slot: number): void;
  of(feature: number): PostingList;
  /** In how many documents it is. */
  holders(feature: number): number;
}

/** The first `count` of the packed items: read them with `slotOf` and `weightOf`. */
export interface PostingList {
  packed: Int32Array;
  count: number;
}

/** A slot and a weight share one number, 10 bits of it for the weight: a fifth of the memory of two numbers of an array. */
const STEPS = 1023;
/** What each step weighs: looked up in half the time of a division. */
const WEIGHTS = Float64Array.from({ length: STEPS + 1 }, (_, step) => step / STEPS);
/** Most features stand in a few documents. */
const ROOM = 4;

export function slotOf(packed: number): number {
  return packed >> 10;
}

export function weightOf(packed: number): number {
  return WEIGHTS[packed & STEPS] ?? 0;
}

const NONE: PostingList = { packed: new Int32Array(0), count: 0 };

export function createPostings(): Postings {
  const lists: (PostingList | undefined)[] = [];

  function add(feature: number, slot: number, weight: number): void {
    const list = (lists[feature] ??= { packed: new Int32Array(ROOM), count: 0 });
    if (list.count === list.packed.length) list.packed = grown(list.packed);
    list.packed[list.count++] = (slot << 10) | Math.max(1, Math.round(weight * STEPS));
  }

  function remove(features: Iterable<number>, slot: number): void {
    for (const feature of features) {
      const list = lists[feature];
      const at = list?.packed.findIndex((packed, i) => i < list.count && slotOf(packed) === slot) ?? -1;
      if (list !== undefined && at >= 0) removeAt(list, at);
    }
  }

  return { add, remove, of: (feature) => lists[feature] ?? NONE, holders: (feature) => lists[feature]?.count ?? 0 };
}

function grown(full: Int32Array): Int32Array {
  const larger = new Int32Array(2 * full.length);
  larger.set(full);
  return larger;
}

/** Order does not matter: the last one takes the free place. */
function removeAt(list: PostingList, at: number): void {
  list.packed[at] = list.packed[--list.count] ?? 0;
}
