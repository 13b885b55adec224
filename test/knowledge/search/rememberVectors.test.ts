import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'chai';
import { createEmbedder } from '../../../bot/services/embeddingsClient.ts';
import { rememberVectors } from '../../../knowledge/search/evaluate/rememberVectors.ts';
import { closeAfterEach } from '../../fixtures/closing.ts';
import { startEmbeddingsServer, vectorOf } from '../../fixtures/embeddingsServer.ts';
import { tempFolder } from '../../fixtures/tempFolder.ts';
import { rejection } from '../../fixtures/rejection.ts';

describe('Vectors of an evaluation', () => {
  const close = closeAfterEach();
  let server: Awaited<ReturnType<typeof startEmbeddingsServer>>;
  let path: string;

  beforeEach(async () => {
    server = await startEmbeddingsServer();
    close(server.stop);
    const folder = await tempFolder();
    close(folder.remove);
    path = join(folder.path, 'vectors.jsonl');
  });

  const open = () => rememberVectors(createEmbedder({ url: server.url, model: 'small' }), path);

  it('are asked for once, over many runs', async () => {
    const texts = ['passport', 'water', 'passport'];
    const first = await (await open()).embed(texts, 'passage');
    expect(server.texts()).to.deep.equal(['passport', 'water']);
    const again = await (await open()).embed([...texts, 'dog'], 'passage');
    expect(server.texts()).to.deep.equal(['passport', 'water', 'dog']);
    expect(again.vectors.slice(0, 3)).to.deep.equal(first.vectors);
    expect(again.vectors[3]).to.deep.equal(Float32Array.from(vectorOf('dog', server.model.length)));
    expect(again.fingerprint).to.equal(first.fingerprint);
  });

  it('tell a question from a passage of the same words', async () => {
    const model = await open();
    await model.embed(['passport'], 'passage');
    await model.embed(['passport'], 'query');
    expect((await readFile(path, 'utf8')).trim().split('\n')).to.have.length(2);
  });

  it('of another model are refused', async () => {
    await (await open()).embed(['passport'], 'passage');
    server.model.name = 'another';
    const error = await rejection((await open()).embed(['water'], 'passage'));
    expect(String(error)).to.include('small-meanings/16').and.include('another/16');
  });
});
