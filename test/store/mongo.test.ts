import { createMongoStore } from '../../store/mongo/index.ts';
import type { Store } from '../../store/store.ts';
import { botStateContract } from '../contracts/botStateContract.ts';
import { claimsContract } from '../contracts/claimsContract.ts';
import { sequenceContract } from '../contracts/sequenceContract.ts';
import { storeContract } from '../contracts/storeContract.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';

const log = { warn: () => undefined };

describeWithMongo('the MongoDB store', (server) => {
  describe('where the server tells of changes', () => {
    storeContract(() => createMongoStore({ url: server().url('stream'), log }));
  });

  describe('where it has to be asked for them', () => {
    storeContract(() => createMongoStore({ url: server().url('polling'), log, watchBy: 'polling' }));
  });

  const open = (): Store => createMongoStore({ url: server().url('others'), log });
  describe('a series over it', () => sequenceContract(() => [open(), open()]));
  describe('claims in it', () => claimsContract(() => [open(), open()]));
  describe("Bot Framework's state in it", () => botStateContract(open));
});
