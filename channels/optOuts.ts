import type { Clock } from '../store/clock.ts';
import type { Collection, Store } from '../store/store.ts';

interface OptOut {
  _id: string;
  since: number;
}

/** Conversations whose citizen wants nothing more from us until they say START. */
export interface OptOuts {
  has(conversation: string): Promise<boolean>;
  add(conversation: string): Promise<void>;
  remove(conversation: string): Promise<void>;
}

export function createOptOuts(store: Store, clock: Clock): OptOuts {
  const documents: Collection<OptOut> = store.collection('optOuts');
  return {
    has: async (_id) => Boolean(await documents.findOne({ _id })),
    add: (_id) => documents.replace({ _id, since: clock().getTime() }),
    async remove(_id) {
      await documents.remove({ _id });
    },
  };
}
