import type { SearchDocument } from '../document.ts';
import type { Embedder, Use } from '../meaning/embedder.ts';
import { type EntryText, textsOf } from '../meaning/entryTexts.ts';
import { pack } from '../meaning/vector.ts';
import { createVectorIndex, type VectorIndex } from '../meaning/vectorIndex.ts';
import type { Seen } from './fit.ts';

/** Small: a busy machine takes its time for long texts, and each call has but a minute. */
const BATCH = 8;

/** The vectors of a set's entries, all made before anything is asked. */
export async function readMeanings(embedder: Embedder, documents: SearchDocument[]): Promise<VectorIndex> {
  const index = createVectorIndex();
  const texts = documents.map((document) => ({ id: document.id, texts: textsOf(document) }));
  const all = texts.flatMap(({ texts: own }) => own.map(({ text }) => text));
  const vectors = await embedAll(embedder, all, 'passage');
  let at = 0;
  for (const { id, texts: own } of texts) {
    const packed = own.map(({ kind }) => ({ kind, vector: pack(vectors[at++] ?? new Float32Array(0)) }));
    const of = (kind: EntryText['kind']) => packed.filter((one) => one.kind === kind).map(({ vector }) => vector);
    index.put(id, { short: of('short'), long: of('long'), part: of('part') });
  }
  return index;
}

/** What the model says to each question, beside what the words have seen. */
export async function addMeaning(
  embedder: Embedder,
  index: VectorIndex,
  questions: { q: string }[],
  seen: Seen[],
): Promise<Seen[]> {
  const vectors = await embedAll(
    embedder,
    questions.map(({ q }) => q),
    'query',
  );
  return seen.map((one, i) => {
    const vector = vectors[i];
    const alike = vector && index.compare(vector);
    return alike ? { ...one, alike } : one;
  });
}

async function embedAll(embedder: Embedder, texts: string[], use: Use): Promise<Float32Array[]> {
  const vectors: Float32Array[] = [];
  for (let at = 0; at < texts.length; at += BATCH) {
    const embedded = await embedder.embed(texts.slice(at, at + BATCH), use);
    vectors.push(...embedded.vectors);
  }
  return vectors;
}
