/** Which documents hold a feature, and how much it weighs in each. Documents are numbers (slots). */
export interface Posting {
  slots: number[];
  weights: number[];
}

export interface Postings {
  add(feature: number, slot: number, weight: number): void;
  /** Takes a slot out of the lists of these features. */
  remove(features: Iterable<number>, slot: number): void;
  /** `undefined` when no document has it. */
  of(feature: number): Posting | undefined;
  /** In how many documents it is. */
  holders(feature: number): number;
}

export function createPostings(): Postings {
  const lists: (Posting | undefined)[] = [];

  function add(feature: number, slot: number, weight: number): void {
    const list = (lists[feature] ??= { slots: [], weights: [] });
    list.slots.push(slot);
    list.weights.push(weight);
  }

  function remove(features: Iterable<number>, slot: number): void {
    for (const feature of features) {
      const list = lists[feature];
      const at = list?.slots.indexOf(slot) ?? -1;
      if (list !== undefined && at >= 0) removeAt(list, at);
    }
  }

  return { add, remove, of: (feature) => lists[feature], holders: (feature) => lists[feature]?.slots.length ?? 0 };
}

/** Order does not matter: the last one takes the free place. */
function removeAt(list: Posting, at: number): void {
  const slot = list.slots.pop();
  const weight = list.weights.pop();
  if (slot === undefined || weight === undefined || at === list.slots.length) return;
  list.slots[at] = slot;
  list.weights[at] = weight;
}
