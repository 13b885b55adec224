import { createMongoStore } from '../../store/mongo/index.ts';
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
});
