import { createKnowledgeRepository } from '../../knowledge/repository.ts';
import { createMongoStore } from '../../store/mongo/index.ts';
import { describeOfficersWork } from '../contracts/officersWorkContract.ts';
import { describeWithMongo } from '../fixtures/mongoServer.ts';
import { NOW, openRepository, silent } from '../knowledge/openRepository.ts';

describeOfficersWork("officers' work in the embedded store", openRepository);

describeWithMongo("officers' work in MongoDB", (server) => {
  let databases = 0;
  describeOfficersWork('as in the embedded store', async () => {
    const database = `officers${++databases}`;
    const store = createMongoStore({ url: server().url(database), log: silent });
    return {
      repository: createKnowledgeRepository(store, () => NOW),
      store,
      folder: database,
      close: () => store.close(),
    };
  });
});
