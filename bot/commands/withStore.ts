import type { Store } from '../../store/store.ts';
import { StoreUnavailableError } from '../../store/store.ts';
import type { Vault } from '../../store/vault.ts';
import { type Config, ConfigError, loadEnvironment, readConfig } from '../config.ts';
import { createLog } from '../log.ts';
import { openStore } from '../openStore.ts';

export interface OpenedStore {
  config: Config;
  store: Store;
  vault: Vault;
}

/**
 * Opens the store that the settings name for as long as a command works, and gives the command's exit status: what `work` says, or 1
 * for a setting that is wrong, a store that cannot be used, and what `explain` has words for; those are told and not thrown.
 */
export async function withStore(
  work: (opened: OpenedStore) => Promise<number>,
  explain: (error: unknown) => string | undefined = () => undefined,
): Promise<number> {
  try {
    const config = readConfig(loadEnvironment());
    const { store, vault } = await openStore(config, createLog('warn'));
    try {
      return await work({ config, store, vault });
    } finally {
      await store.close();
    }
  } catch (error) {
    const words = explain(error) ?? wordsOf(error);
    if (words === undefined) throw error;
    console.error(words);
    return 1;
  }
}

function wordsOf(error: unknown): string | undefined {
  return error instanceof ConfigError || error instanceof StoreUnavailableError ? error.message : undefined;
}
