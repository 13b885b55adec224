import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import { BodyTooLargeError, readBody } from '../../channels/readBody.ts';
import { RefusedError } from './result.ts';

/** What was posted. Texts come without blanks around them and with `\n` as line end; what is not there is empty. */
export interface Form {
  text(name: string): string;
  /** As it was typed: for passwords. */
  raw(name: string): string;
  /** Every value of a name: ticked boxes. */
  list(name: string): string[];
  /** Names that begin with this, without it: `names.en` for `fields('names.')` is `en`. */
  fields(prefix: string): [string, string][];
  has(name: string): boolean;
  file(name: string): PostedFile | undefined;
  files(name: string): PostedFile[];
  /** All names with their values, as typed; files are not among them. */
  entries(): [string, string][];
}

export interface PostedFile {
  /** Without folders; whatever the sender says. */
  name: string;
  bytes: Buffer;
}

const MOST_FORM_BYTES = 1024 * 1024;
const MOST_FIELDS = 2000;
const MOST_FILES = 10;

export function createForm(values: [string, string][] = [], files: (PostedFile & { field: string })[] = []): Form {
  const raw = (name: string) => values.find(([one]) => one === name)?.[1] ?? '';
  return {
    raw,
    text: (name) => tidy(raw(name)),
    list: (name) => values.filter(([one]) => one === name).map(([, value]) => tidy(value)),
    fields: (prefix) =>
      values.filter(([one]) => one.startsWith(prefix)).map(([one, value]) => [one.slice(prefix.length), tidy(value)]),
    has: (name) => values.some(([one]) => one === name),
    file: (name) => files.find(({ field }) => field === name),
    files: (name) => files.filter(({ field }) => field === name),
    entries: () => values,
  };
}

/** Reads a form of either kind. Throws `RefusedError`: 413 when it is too large, 400 when it is broken, 415 for anything else. */
export async function readForm(request: IncomingMessage, mostFileBytes: number): Promise<Form> {
  const type = request.headers['content-type'] ?? '';
  if (/^multipart\/form-data\b/i.test(type)) return readParts(request, mostFileBytes);
  if (!/^application\/x-www-form-urlencoded\b/i.test(type)) throw new RefusedError('UNREADABLE', 415);
  const body = await readWhole(request);
  return createForm([...new URLSearchParams(body.toString('utf8'))].slice(0, MOST_FIELDS));
}

/** What was sent without files. Throws `RefusedError`: 413 when it is too large, 400 when it was cut off. */
export function readWhole(request: IncomingMessage): Promise<Buffer> {
  return readBody(request, MOST_FORM_BYTES).catch((cause: unknown) => {
    throw cause instanceof BodyTooLargeError
      ? new RefusedError('TOO_LARGE', 413, { cause })
      : new RefusedError('UNREADABLE', 400, { cause });
  });
}

function readParts(request: IncomingMessage, mostFileBytes: number): Promise<Form> {
  if (Number(request.headers['content-length'] ?? 0) > mostFileBytes + MOST_FORM_BYTES)
    throw new RefusedError('TOO_LARGE', 413);
  return new Promise((resolve, reject) => {
    const values: [string, string][] = [];
    const files: (PostedFile & { field: string })[] = [];
    const fail = (error: RefusedError) => {
      request.unpipe(parser);
      reject(error);
    };
    const parser = openParser(request, mostFileBytes);
    let together = 0;
    parser.on('field', (name, value) => values.push([name, value]));
    parser.on('file', (field, stream: Readable & { truncated?: boolean }, { filename }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => {
        together += chunk.length;
        if (together > mostFileBytes) fail(new RefusedError('TOO_LARGE', 413));
        else chunks.push(chunk);
      });
      stream.on('limit', () => fail(new RefusedError('TOO_LARGE', 413)));
      stream.on('end', () => {
        const bytes = Buffer.concat(chunks);
        // A file field that was left empty comes as a part without name and bytes.
        if (filename || bytes.length) files.push({ field, name: baseName(filename ?? ''), bytes });
      });
    });
    for (const limit of ['partsLimit', 'filesLimit', 'fieldsLimit'] as const)
      parser.on(limit, () => fail(new RefusedError('TOO_LARGE', 413)));
    parser.on('error', (cause) => fail(new RefusedError('UNREADABLE', 400, { cause })));
    parser.on('close', () => resolve(createForm(values, files)));
    request.once('close', () => request.complete || fail(new RefusedError('UNREADABLE', 400)));
    request.pipe(parser);
  });
}

function openParser(request: IncomingMessage, mostFileBytes: number): busboy.Busboy {
  const limits = { files: MOST_FILES, fileSize: mostFileBytes, fields: MOST_FIELDS, fieldSize: MOST_FORM_BYTES };
  try {
    return busboy({ headers: request.headers, limits, defParamCharset: 'utf8' });
  } catch (cause) {
    throw new RefusedError('UNREADABLE', 400, { cause });
  }
}

const tidy = (value: string) => value.replace(/\r\n?/g, '\n').trim().toWellFormed();

const baseName = (name: string) => name.toWellFormed().split(/[/\\]/).at(-1)?.slice(-100) ?? '';
