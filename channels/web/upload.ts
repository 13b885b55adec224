import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { badArgument, DirectLineError } from './directLineError.ts';
import { agrees, tellKind } from './fileKinds.ts';

export interface Upload {
  /** The activity that the files belong to; `undefined` when the client sent none. */
  activity: unknown;
  files: UploadedFile[];
}

export interface UploadedFile {
  name: string;
  /** Told by its bytes. */
  contentType: string;
  bytes: Buffer;
}

const MOST_FILES = 10;
const ACTIVITY_BYTES = 256 * 1024;
/** So many uploads of the largest size may be in memory at once; whoever comes then is asked to come again. */
const MOST_AT_ONCE = 4;

export type ReadUpload = (request: IncomingMessage) => Promise<Upload>;

/**
 * Reads `multipart/form-data` with a part `activity` and files. Throws `DirectLineError`: 400 when it is broken, 413 when a file
 * has more than `mostBytes` or all of them more than three times that, 415 for a kind that citizens do not send, 429 while
 * memory is full of uploads.
 */
export function createUploadReader(mostBytes: number): ReadUpload {
  const mostTogether = 3 * mostBytes + ACTIVITY_BYTES;
  let inMemory = 0;

  return async (request) => {
    if (Number(request.headers['content-length'] ?? 0) > mostTogether) throw tooLarge();
    const parser = openParser(request, mostBytes);
    let together = 0;
    const count = (bytes: number) => {
      together += bytes;
      inMemory += bytes;
      if (together > mostTogether) throw tooLarge();
      if (inMemory > MOST_AT_ONCE * mostTogether) throw tooMany();
    };
    try {
      return shape(await collect(request, parser, count));
    } finally {
      inMemory -= together;
    }
  };
}

function shape(parts: FormPart[]): Upload {
  const activity = parts.find(({ field }) => field === 'activity');
  const files = parts.filter(({ field, bytes }) => field !== 'activity' && bytes.length);
  if (!files.length) throw badArgument('an upload has a file');
  if (files.length > MOST_FILES) throw tooLarge();
  return { activity: activity && parseActivity(activity.bytes), files: files.map(checkFile) };
}

function openParser(request: IncomingMessage, mostBytes: number): busboy.Busboy {
  // The activity itself comes as a file.
  const limits = { files: MOST_FILES + 1, fileSize: mostBytes, fields: 10, fieldSize: ACTIVITY_BYTES, parts: 30 };
  if (!/^multipart\/form-data\b/i.test(request.headers['content-type'] ?? ''))
    throw new DirectLineError(415, 'BadArgument', 'an upload is multipart/form-data');
  try {
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch (cause) {
    throw badArgument('this form cannot be read', cause);
  }
}

interface FormPart {
  field: string;
  name: string;
  declared: string;
  bytes: Buffer;
}

/** All parts, once the form has ended; fails as soon as `count` refuses, or the form is broken or cut off. */
function collect(request: IncomingMessage, parser: busboy.Busboy, count: (bytes: number) => void): Promise<FormPart[]> {
  return new Promise((resolve, reject) => {
    const parts: FormPart[] = [];
    let hasFailed = false;
    const fail = (error: unknown) => {
      hasFailed = true;
      request.unpipe(parser);
      reject(error);
    };
    const keep = (chunks: Buffer[], chunk: Buffer) => {
      if (hasFailed) return;
      try {
        count(chunk.length);
        chunks.push(chunk);
      } catch (error) {
        fail(error);
      }
    };
    parser.on('file', (field, stream: Readable & { truncated?: boolean }, { filename, mimeType }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => keep(chunks, chunk));
      stream.on('limit', () => fail(tooLarge()));
      stream.on('error', (cause) => fail(badArgument('this form cannot be read', cause)));
      stream.on('end', () =>
        parts.push({ field, name: filename ?? '', declared: mimeType, bytes: Buffer.concat(chunks) }),
      );
    });
    parser.on('field', (field, value) => parts.push({ field, name: '', declared: '', bytes: Buffer.from(value) }));
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const) parser.on(limit, () => fail(tooLarge()));
    parser.on('error', (cause) => fail(badArgument('this form cannot be read', cause)));
    parser.on('close', () => resolve(parts));
    request.once('close', () => request.complete || fail(badArgument('the upload was cut off')));
    request.pipe(parser);
  });
}

/** Nothing that the sender says of a file is believed: its kind is told by its bytes, and its name loses folders and length. */
function checkFile({ name, declared, bytes }: FormPart): UploadedFile {
  const kind = tellKind(bytes);
  if (!kind || !agrees(declared, kind))
    throw new DirectLineError(415, 'BadArgument', 'photos (JPEG, PNG, WebP, HEIC), PDF and voice messages can be sent');
  return { name: name.toWellFormed().split(/[/\\]/).at(-1)?.slice(-100) ?? '', contentType: kind.contentType, bytes };
}

function parseActivity(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch (cause) {
    throw badArgument('the part "activity" is JSON', cause);
  }
}

const tooLarge = () => new DirectLineError(413, 'MessageSizeTooBig', 'the upload is too large');
const tooMany = () => new DirectLineError(429, 'TooManyRequests', 'too many uploads at once', { retryAfter: 5 });
