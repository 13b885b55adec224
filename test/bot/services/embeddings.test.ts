import { expect } from 'chai';
import { createEmbedder } from '../../../bot/services/embeddingsClient.ts';
import { ServiceError } from '../../../bot/services/serviceError.ts';
import { closeAfterEach } from '../../fixtures/closing.ts';
import { startEmbeddingsServer } from '../../fixtures/embeddingsServer.ts';

const PATIENT = 5000;

describe('an embeddings service', () => {
  const close = closeAfterEach();

  async function open(model = 'small', key?: string, path = '') {
    const server = await startEmbeddingsServer();
    close(server.stop);
    return { server, embedder: createEmbedder({ url: `${server.url}${path}`, key, model }) };
  }

  async function failureOf(work: Promise<unknown>): Promise<ServiceError> {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).to.be.instanceOf(ServiceError);
    return error as ServiceError;
  }

  it('gives a vector for each text, in order, with the name of the model that made them', async () => {
    const { embedder } = await open();
    const { vectors, fingerprint } = await embedder.embed(['passport', 'water'], 'passage');
    expect(vectors.map((vector) => vector.indexOf(Math.max(...vector)))).to.deep.equal([0, 2]);
    expect(fingerprint).to.equal('small-meanings/16');
  });

  it('is asked at its address, whatever stands behind it, with the key if there is one', async () => {
    const { embedder, server } = await open('small', 'secret', '/deployments/x?api-version=2024-02-01');
    await embedder.embed(['passport'], 'passage');
    expect(server.requests[0]).to.deep.equal({
      path: '/v1/deployments/x/embeddings?api-version=2024-02-01',
      model: 'small',
      input: ['passport'],
      authorization: 'Bearer secret',
      apiKey: undefined,
    });
    const without = await open();
    await without.embedder.embed(['passport'], 'passage');
    expect(without.server.requests[0]?.authorization).to.equal(undefined);
  });

  it('is told what a text is for, in the way that its model expects', async () => {
    const sent = async (model: string) => {
      const { embedder, server } = await open(model);
      await embedder.embed(['a'], 'passage');
      await embedder.embedQuestion('b', PATIENT);
      return server.requests.map(({ model, input }) => [model, ...input]);
    };
    expect(await sent('text-embedding-3-small')).to.deep.equal([
      ['text-embedding-3-small', 'a'],
      ['text-embedding-3-small', 'b'],
    ]);
    expect(await sent('e5-{use}')).to.deep.equal([
      ['e5-passage', 'a'],
      ['e5-query', 'b'],
    ]);
    expect(await sent('multilingual-e5-small')).to.deep.equal([
      ['multilingual-e5-small', 'passage: a'],
      ['multilingual-e5-small', 'query: b'],
    ]);
    expect((await sent('nomic-embed-text:latest'))[1]?.[1]).to.equal('search_query: b');
  });

  for (const [what, step, expected] of [
    ['answers 500', { status: 500 }, { code: 'REFUSED', status: 500 }],
    ['asks for patience', { status: 429, retryAfter: '3' }, { code: 'REFUSED', retryAfterMs: 3000 }],
    ['answers something else', { garbage: '{"data":[{"embedding":"no"}]}' }, { code: 'UNREADABLE' }],
    ['answers no JSON', { garbage: '<h1>Oh</h1>' }, { code: 'UNREADABLE' }],
    ['leaves a text out', { tooFew: true }, { code: 'UNREADABLE' }],
    ['gives vectors of different lengths', { garbage: vectorsOf([1, 2], [1]) }, { code: 'UNREADABLE' }],
    ['cuts the line', { cut: true }, { code: 'FAILED' }],
  ] as const)
    it(`says so when it ${what}, and makes no answer wait`, async () => {
      const { embedder, server } = await open();
      server.plan(step, step);
      expect(await failureOf(embedder.embed(['passport', 'water'], 'passage'))).to.include(expected);
      expect(await embedder.embedQuestion('water', PATIENT)).to.equal(undefined);
    });

  it('is not waited for when it hangs', async () => {
    const { embedder, server } = await open();
    server.plan({ hang: true });
    expect(await embedder.embedQuestion('water', 50)).to.equal(undefined);
    expect(await embedder.embedQuestion('water', PATIENT)).not.to.equal(undefined);
  });
});

function vectorsOf(...vectors: number[][]): string {
  return JSON.stringify({ data: vectors.map((embedding, index) => ({ index, embedding })) });
}
