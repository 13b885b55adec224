import { crc32 } from 'node:zlib';
import { isRecord, type Document } from './values.ts';

/** One line of a file: a collection's document as it is now, or the id of one that was removed. */
export type Change = { collection: string; document: Document } | { collection: string; removed: string };

const CHECKSUM = 8;

/** `xxxxxxxx ["collection",{…}]`: the first eight characters are the CRC-32 of what follows the blank, in hex. */
export function lineOf(collection: string, content: Document | string): string {
  const json = `[${JSON.stringify(collection)},${JSON.stringify(content)}]`;
  return `${hex(crc32(json))} ${json}\n`;
}

/** The change that a line (without its end) tells of; `undefined` when the line is damaged. */
export function changeOf(line: Buffer): Change | undefined {
  const json = line.subarray(CHECKSUM + 1);
  if (line.toString('latin1', 0, CHECKSUM) !== hex(crc32(json))) return undefined;
  const parsed: unknown = JSON.parse(json.toString('utf8'));
  if (!Array.isArray(parsed) || typeof parsed[0] !== 'string') return undefined;
  const [collection, content]: unknown[] = parsed;
  if (typeof collection !== 'string') return undefined;
  if (typeof content === 'string') return { collection, removed: content };
  return isDocument(content) ? { collection, document: content } : undefined;
}

function isDocument(content: unknown): content is Document {
  return isRecord(content) && typeof content['_id'] === 'string';
}

function hex(checksum: number): string {
  return checksum.toString(16).padStart(CHECKSUM, '0');
}
