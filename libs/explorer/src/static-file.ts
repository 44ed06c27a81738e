import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
};
const PACKED = /^(image\/(png|x-icon)|font\/)/;
const NAME = /^[\w-][\w.-]*$/;

/** A file as it lies on the disk. */
export interface StaticFile {
  readonly path: string;
  readonly type: string;
  readonly etag: string;
}

/** The file of that name below one of the folders, the first that has it; null for anything else, also for `..`. */
export async function findFile(folders: readonly string[], name: string): Promise<StaticFile | null> {
  const type = TYPES[extname(name)];
  if (!type || !name.split('/').every((part) => NAME.test(part))) return null;
  for (const folder of folders) {
    const path = join(folder, name);
    const found = await stat(path).catch(() => null);
    if (found?.isFile())
      return { path, type, etag: `W/"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"` };
  }
  return null;
}

/** Streams a file from the disk, packed where that helps; browsers keep it and ask whether it is still the same. */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  { path, type, etag }: StaticFile,
): Promise<void> {
  response.setHeader('cache-control', 'no-cache');
  response.setHeader('etag', etag);
  response.setHeader('vary', 'accept-encoding');
  if (request.headers['if-none-match'] === etag) return void response.writeHead(304).end();
  const packs = !PACKED.test(type) && /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  response.writeHead(200, { 'content-type': type, ...(packs ? { 'content-encoding': 'gzip' } : {}) });
  if (request.method === 'HEAD') return void response.end();
  const file = createReadStream(path);
  await (packs ? pipeline(file, createGzip(), response) : pipeline(file, response));
}
