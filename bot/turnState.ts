import type { StoreItem, TurnContext } from 'botbuilder-core';
import { ConversationState } from 'botbuilder-core/lib/conversationState.js';

/** What has to be stored, as JSON, with the `eTag` of the version that was read; none where there was nothing. */
export interface StateChange {
  key: string;
  eTag?: string;
  text: string;
}

interface Loaded {
  key: string;
  eTag?: string;
  item: StoreItem;
  asRead: string;
}

/**
 * Bot Framework's conversation state, for turns that are settled before anything of them is seen: what dialogs change is told by
 * `changeIn`, and stored by whoever settles the turn. The framework itself would store it at once, over whatever stands there, and
 * tell by three hashes a turn whether it changed; two texts compared do as well.
 */
export class TurnState extends ConversationState {
  readonly #loaded = new WeakMap<TurnContext, Loaded>();

  override async load(context: TurnContext, force = false): Promise<StoreItem> {
    const known = this.#loaded.get(context);
    if (known && !force) return known.item;
    const key = this.getStorageKey(context) ?? '';
    const found = await this.storage.read([key]);
    const { eTag, ...item } = (found[key] ?? {}) as StoreItem;
    this.#loaded.set(context, { key, item, asRead: JSON.stringify(item), ...(eTag === undefined ? {} : { eTag }) });
    return item;
  }

  override get(context: TurnContext): StoreItem | undefined {
    return this.#loaded.get(context)?.item;
  }

  /** What the dialogs have changed in this turn; nothing when it is as it was read. */
  changeIn(context: TurnContext): StateChange | undefined {
    const loaded = this.#loaded.get(context);
    if (!loaded) return undefined;
    const text = JSON.stringify(loaded.item);
    if (text === loaded.asRead) return undefined;
    const { key, eTag } = loaded;
    return { key, text, ...(eTag === undefined ? {} : { eTag }) };
  }

  override async saveChanges(): Promise<void> {
    throw new Error('[turn] the state is stored when the turn is settled');
  }
}
