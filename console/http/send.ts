import type { IncomingMessage, ServerResponse } from 'node:http';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Asset } from './assets.ts';
import { FILE_HEADERS, PAGE_HEADERS } from './headers.ts';
import type { DownloadResult } from './result.ts';

const zip = promisify(gzip);

/** Shorter ones are not worth the work. */
const LEAST_ZIPPED = 1024;

export async function sendPage(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  html: string,
  keepSeconds?: number,
): Promise<void> {
  const whole = Buffer.from(html);
  const isZipped = whole.length >= LEAST_ZIPPED && takesGzip(request);
  const body = isZipped ? await zip(whole) : whole;
  response.writeHead(status, {
    ...PAGE_HEADERS,
    'cache-control': keepSeconds ? `public, max-age=${keepSeconds}` : 'no-store',
    'content-length': body.length,
    ...(isZipped && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

export function sendRedirect(response: ServerResponse, to: string): void {
  response.writeHead(303, { ...PAGE_HEADERS, location: to, 'cache-control': 'no-store', 'content-length': 0 });
  response.end();
}

export function sendData(response: ServerResponse, status: number, data: unknown): void {
  const body = Buffer.from(JSON.stringify(data));
  response.writeHead(status, {
    ...FILE_HEADERS,
    'content-type': 'application/json; charset=utf-8',
    'cache-control': 'no-store',
    'content-length': body.length,
  });
  response.end(body);
}

/** A stream is sent as it comes: a long export is never in memory whole. */
export async function sendDownload(response: ServerResponse, file: DownloadResult): Promise<void> {
  const { body, contentType, fileName, keepSeconds } = file;
  response.writeHead(200, {
    ...FILE_HEADERS,
    'content-type': contentType,
    'cache-control': keepSeconds ? `private, max-age=${keepSeconds}` : 'no-store',
    ...(fileName === undefined ? {} : { 'content-disposition': dispositionOf(fileName) }),
  });
  if (typeof body === 'string' || Buffer.isBuffer(body)) response.end(body);
  else await pipeline(body, response);
}

/** Named by its content, so nobody ever needs to ask again. */
export function sendAsset(request: IncomingMessage, response: ServerResponse, asset: Asset): void {
  const isZipped = takesGzip(request);
  const body = isZipped ? asset.zipped : asset.body;
  response.writeHead(200, {
    'content-type': asset.contentType,
    'cache-control': 'public, max-age=31536000, immutable',
    'x-content-type-options': 'nosniff',
    vary: 'accept-encoding',
    'content-length': body.length,
    ...(isZipped && { 'content-encoding': 'gzip' }),
  });
  response.end(request.method === 'HEAD' ? undefined : body);
}

function takesGzip(request: IncomingMessage): boolean {
  return /\bgzip\b(?!\s*;\s*q=0(\.0+)?\s*(,|$))/i.test(request.headers['accept-encoding']?.toString() ?? '');
}

/** Both forms of RFC 6266: the plain one for old browsers, the other for every script. */
function dispositionOf(fileName: string): string {
  const plain = fileName.replace(/[^\w. -]/g, '_');
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(fileName)}`;
}
