import { createEmbeddedStore } from '../../store/embedded/index.ts';
import type { Store } from '../../store/store.ts';
import { botStateContract } from '../contracts/botStateContract.ts';
import { claimsContract } from '../contracts/claimsContract.ts';
import { sequenceContract } from '../contracts/sequenceContract.ts';
import { storeContract } from '../contracts/storeContract.ts';
import { tempFolder } from '../fixtures/tempFolder.ts';

describe('the embedded store', () => {
  let folder: Awaited<ReturnType<typeof tempFolder>>;
  before(async () => {
    folder = await tempFolder();
  });
  after(() => folder.remove());

  const open = (): Store => createEmbeddedStore({ folder: folder.path, log: { warn: () => undefined } });
  storeContract(open);
  describe('a series over it', () => sequenceContract(() => [open()]));
  describe('claims in it', () => claimsContract(() => [open()]));
  describe("Bot Framework's state in it", () => botStateContract(open));
});
