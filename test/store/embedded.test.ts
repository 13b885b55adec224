import { createEmbeddedStore } from '../../store/embedded/index.ts';
import { storeContract } from '../contracts/storeContract.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';

describe('the embedded store', () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  before(async () => {
    folder = await tempFolder();
  });
  after(() => folder.remove());

  storeContract(() => createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } }));
});
