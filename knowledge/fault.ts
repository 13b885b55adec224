/** Something wrong in a knowledge file, told by its place: `entries[3].cost.currency`. */
export interface Fault {
  /** Empty for the file as a whole. */
  place: string;
  /** Plain words: what is wrong, what is expected, with an example. */
  message: string;
  /** The file, when several were read together. */
  file?: string;
}

/** A knowledge file was refused, whole; nothing was changed. */
export class KnowledgeFaultsError extends Error {
  override readonly name = 'KnowledgeFaultsError';
  readonly code = 'KNOWLEDGE_FAULTY';
  readonly faults: Fault[];

  constructor(faults: Fault[]) {
    super(faults.map(describeFault).join('\n'));
    this.faults = faults;
  }
}

export function describeFault({ file, place, message }: Fault): string {
  return [file, place, message].filter(Boolean).join(': ');
}

/** `['entries', 3, 'names', 'en']` as `entries[3].names.en`. */
export function placeOf(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === 'number' ? `[${step}]` : `${index ? '.' : ''}${String(step)}`))
    .join('');
}
