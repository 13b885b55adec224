import { createHash } from 'node:crypto';
import { appendFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Embedded, Embedder, Use } from '../meaning/embedder.ts';
import { EvaluationFileError, readLinesIfThere } from './lines.ts';

/** What the model said to one text: `vector` is base64 of 32-bit floats. */
const KEPT = z.object({ key: z.string(), fingerprint: z.string(), vector: z.string() });

/**
 * The same model, remembering in a file what it said: another run over the same questions asks it only for texts that are
 * new. The file grows as the vectors come, so that a run that is broken off has not been in vain.
 */
export async function rememberVectors(embedder: Embedder, path: string): Promise<Embedder> {
  const lines = await readLinesIfThere(path, KEPT);
  const known = new Map(lines.map(({ key, vector }) => [key, vector]));
  let fingerprint = lines[0]?.fingerprint;
  const keyOf = (text: string, use: Use) => `${use} ${hashOf(`${embedder.name}\n${text}`)}`;

  async function ask(texts: string[], use: Use): Promise<void> {
    if (!texts.length) return;
    const embedded = await embedder.embed(texts, use);
    fingerprint ??= embedded.fingerprint;
    if (embedded.fingerprint !== fingerprint) throw otherModel(path, fingerprint, embedded.fingerprint);
    const made = texts.map((text, i) => ({ key: keyOf(text, use), fingerprint, vector: toText(embedded.vectors[i]) }));
    for (const { key, vector } of made) known.set(key, vector);
    await appendFile(path, made.map((one) => `${JSON.stringify(one)}\n`).join('')).catch((cause: unknown) => {
      throw new EvaluationFileError(`${path}: cannot be written`, { cause });
    });
  }

  return {
    name: embedder.name,
    embedQuestion: (text, withinMs) => embedder.embedQuestion(text, withinMs),
    async embed(texts, use): Promise<Embedded> {
      await ask(
        [...new Set(texts)].filter((text) => !known.has(keyOf(text, use))),
        use,
      );
      const vectors = texts.map((text) => fromText(known.get(keyOf(text, use)) ?? ''));
      return { vectors, fingerprint: fingerprint ?? '' };
    },
  };
}

function otherModel(path: string, kept: string, asked: string): EvaluationFileError {
  return new EvaluationFileError(`${path}: holds vectors of ${kept}, the model is ${asked}; name another file`);
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 22);
}

function toText(vector: Float32Array = new Float32Array(0)): string {
  return Buffer.from(vector.buffer, vector.byteOffset, vector.byteLength).toString('base64');
}

function fromText(text: string): Float32Array {
  // Copied, since a buffer may begin anywhere, and floats may not.
  return new Float32Array(Uint8Array.from(Buffer.from(text, 'base64')).buffer);
}
