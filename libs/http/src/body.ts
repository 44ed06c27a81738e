import type { IncomingMessage } from 'node:http';
import { DomainError } from '@redgrid/errors';

/** Refuses by headers alone what can never be a GraphQL request of ours. */
export function demandReadable({ headers }: IncomingMessage, most: number): void {
  if (headers['content-encoding'])
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', { header: 'content-encoding' });
  const type = (headers['content-type'] ?? '').toLowerCase();
  if (!/^application\/json\s*(;|$)/.test(type))
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', { header: 'content-type' });
  const charset = /charset\s*=\s*"?([^";\s]+)/.exec(type)?.[1];
  if (charset && !/^utf-?8$/.test(charset))
    throw new DomainError('UNSUPPORTED_MEDIA_TYPE', { charset: 'utf-8' });
  if (Number(headers['content-length']) > most) throw tooLarge(most);
}

/** The body as a JSON object. Errors: PAYLOAD_TOO_LARGE beyond `most` bytes, BAD_REQUEST for anything but an object in UTF-8. */
export async function readJson(request: IncomingMessage, most: number): Promise<Record<string, unknown>> {
  const value = parse(await readBytes(request, most));
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new DomainError('BAD_REQUEST');
  return value as Record<string, unknown>;
}

/** The raw body, for routes that take other content. Errors: PAYLOAD_TOO_LARGE. */
export async function readBytes(request: IncomingMessage, most: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  // Not `for await`: leaving that early destroys the connection before the refusal is written.
  return new Promise((resolve, reject) => {
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) {
        request.removeAllListeners('data');
        reject(tooLarge(most));
        return;
      }
      chunks.push(chunk);
    });
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', () => reject(new DomainError('BAD_REQUEST')));
    request.on('close', () => {
      if (!request.complete) reject(new DomainError('BAD_REQUEST'));
    });
  });
}

function parse(bytes: Buffer): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw new DomainError('BAD_REQUEST');
  }
}

function tooLarge(most: number): DomainError {
  return new DomainError('PAYLOAD_TOO_LARGE', { most });
}
