import { randomUUID } from 'node:crypto';
import type { Storage, StoreItem, StoreItems } from 'botbuilder';
import { type Collection, DuplicateError, type Store, type Stored } from './store.ts';
import type { Vault } from './vault.ts';

interface StateDocument extends Stored {
  eTag: string;
  /** The item as JSON, sealed: it holds what a citizen has said. */
  sealed: string;
}

/** Another turn has changed the item since it was read. The wording is Bot Framework's own. */
export class ETagError extends Error {
  override readonly name = 'ETagError';
  readonly code = 'ETAG_CONFLICT';

  constructor(key: string) {
    super(`Storage: error writing "${key}" due to eTag conflict.`);
  }
}

/** Bot Framework's storage, and what is kept of an item: its JSON, sealed once for all the places where it has to stand. */
export interface BotState extends Storage {
  seal(text: string): string;
  /** As `write` of one item. */
  put(item: { key: string; eTag?: string; sealed: string }): Promise<void>;
}

/**
 * Bot Framework's state in our own store. An item with the `eTag` it was read with replaces only that very version; with `'*'` or
 * none it replaces whatever stands there. Throws `ETagError` on a mismatch.
 */
export function createBotState(store: Store, vault: Vault): BotState {
  const states = store.collection<StateDocument>('botState');
  return {
    async read(keys) {
      if (!keys.length) return {};
      const found = await states.find({ _id: { $in: keys } });
      return Object.fromEntries(found.map(({ _id, eTag, sealed }) => [_id, { ...itemIn(sealed, vault), eTag }]));
    },
    async write(changes: StoreItems) {
      await Promise.all(
        Object.entries(changes).map(([key, { eTag, ...item }]: [string, StoreItem]) =>
          writeItem(states, key, eTag, vault.seal(JSON.stringify(item))),
        ),
      );
    },
    seal: vault.seal,
    put: ({ key, eTag, sealed }) => writeItem(states, key, eTag, sealed),
    async delete(keys) {
      if (keys.length) await states.remove({ _id: { $in: keys } });
    },
  };
}

async function writeItem(
  states: Collection<StateDocument>,
  key: string,
  eTag: StoreItem['eTag'],
  sealed: string,
): Promise<void> {
  const document: StateDocument = { _id: key, eTag: randomUUID(), sealed };
  if (eTag === undefined || eTag === null || eTag === '*') await states.replace(document);
  else if (!(await replaceVersion(states, document, eTag))) throw new ETagError(key);
}

/** An item that was deleted meanwhile is written again, as Bot Framework's own storage does. */
async function replaceVersion(
  states: Collection<StateDocument>,
  document: StateDocument,
  version: unknown,
): Promise<boolean> {
  const { _id, eTag, sealed } = document;
  if (version === '') return false;
  if (await states.findOneAndUpdate({ _id, eTag: String(version) }, { $set: { eTag, sealed } })) return true;
  try {
    await states.insert(document);
    return true;
  } catch (error) {
    if (error instanceof DuplicateError) return false;
    throw error;
  }
}

function itemIn(sealed: string, vault: Vault): Record<string, unknown> {
  const item: unknown = JSON.parse(vault.open(sealed));
  return typeof item === 'object' && item !== null ? { ...item } : {};
}
