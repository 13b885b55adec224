/** The lists of a file as they were read, before anything is known of what is in them. */
export interface RawKnowledge {
  entries: unknown[];
  offices: unknown[];
  areas: unknown[];
}

export const LISTS = ['entries', 'offices', 'areas'] as const;

export type ListName = (typeof LISTS)[number];

/** A field of whatever it is; `undefined` when it has none. */
export function valueOf(item: unknown, field: string): unknown {
  return typeof item === 'object' && item !== null ? Reflect.get(item, field) : undefined;
}

export function textOf(item: unknown, field: string): string | undefined {
  const value = valueOf(item, field);
  return typeof value === 'string' ? value : undefined;
}
