import type { Index } from '../store.ts';
import { DuplicateError, StoreUnavailableError } from '../store.ts';

/** Turns what the driver throws into what the port promises; what is neither a duplicate nor a failure to reach the server stays as it is. */
export function storeError(cause: unknown, where: { collection: string; server: string; indexes: Index[] }): unknown {
  if (cause instanceof StoreUnavailableError || !(cause instanceof Error)) return cause;
  if (codeOf(cause) === DUPLICATE_KEY)
    return new DuplicateError(where.collection, duplicateFields(cause, where.indexes), { cause });
  if (!isUnreached(cause) && !isRefused(cause)) return cause;
  return new StoreUnavailableError(
    `[store] MongoDB at ${where.server} cannot be used: ${cause.message}. Check that it runs and that MONGODB_URL is right.`,
    { cause },
  );
}

/** The hosts of a MongoDB address, without name and password. */
export function serverOf(url: string): string {
  return /^mongodb(?:\+srv)?:\/\/(?:[^@/]*@)?([^/?]+)/.exec(url)?.[1] ?? 'the address of MONGODB_URL';
}

const DUPLICATE_KEY = 11000;

/** Not allowed in; the password was wrong. No query of ours brings these forth. */
const REFUSED = new Set([13, 18, 8000]);

/** NotWritablePrimary, InterruptedAtShutdown, ShutdownInProgress, PrimarySteppedDown, NotPrimaryNoSecondaryOk and their kin. */
const NOT_PRIMARY = new Set([91, 189, 10107, 11600, 11602, 13435, 13436]);

/** What the driver calls its troubles on the way to the server. */
const UNREACHED =
  /^(Mongo(Network|ServerSelection|ServerClosed|NotConnected|TopologyClosed|ClientClosed|Pool|WaitQueue|WriteConcern|OperationTimeout)|PoolCleared)/;
const NOT_LET_IN = /^Mongo(Parse|MissingCredentials|\w*Authentication)/;

/** The server was not reached, is on its way down, or may not be written at the moment. */
export function isUnreached(error: Error): boolean {
  return UNREACHED.test(error.name) || hasLabel(error, 'RetryableWriteError') || NOT_PRIMARY.has(Number(codeOf(error)));
}

function isRefused(error: Error): boolean {
  return NOT_LET_IN.test(error.name) || REFUSED.has(Number(codeOf(error)));
}

function codeOf(error: Error): unknown {
  return 'code' in error ? error.code : undefined;
}

function hasLabel(error: Error, label: string): boolean {
  return 'hasErrorLabel' in error && typeof error.hasErrorLabel === 'function' && error.hasErrorLabel(label) === true;
}

/** The server names the fields in `keyPattern`; older ones and some kinds of bulk write only say them in the message. */
function duplicateFields(error: Error, indexes: Index[]): string[] {
  const pattern = patternIn(error) ?? patternIn(firstWriteError(error));
  return pattern ? Object.keys(pattern) : fieldsInMessage(error.message, indexes);
}

/** `… index: conversation_1_seq_1 dup key: { conversation: "c", seq: 1 }` */
function fieldsInMessage(message: string, indexes: Index[]): string[] {
  const name = /index: (?:\S+\.\$)?(\S+)/.exec(message)?.[1] ?? '';
  if (name.startsWith('_id')) return ['_id'];
  const known = indexes.find(({ fields }) => nameOf(fields) === name);
  return Object.keys(known?.fields ?? { _id: 1 });
}

/** The name that MongoDB itself gives an index. */
export function nameOf(fields: Index['fields']): string {
  return Object.entries(fields)
    .map(([field, direction]) => `${field}_${direction}`)
    .join('_');
}

function patternIn(error: unknown): object | undefined {
  if (typeof error !== 'object' || error === null || !('keyPattern' in error)) return undefined;
  return typeof error.keyPattern === 'object' && error.keyPattern !== null ? error.keyPattern : undefined;
}

function firstWriteError(error: Error): unknown {
  if (!('writeErrors' in error)) return undefined;
  const all: unknown = error.writeErrors;
  const first: unknown = Array.isArray(all) ? all[0] : all;
  return typeof first === 'object' && first !== null && 'err' in first ? first.err : first;
}
