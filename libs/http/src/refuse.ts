import type { IncomingMessage, ServerResponse } from 'node:http';
import { DomainError } from '@redgrid/errors';
import { GraphQLError } from 'graphql';
import { asPublic } from './hardened-apollo.ts';
import type { Logger } from './logger.ts';
import { statusOf } from './status.ts';

const MOST_DISCARDED = 2 * 1024 * 1024;
const DISCARD_MS = 2_000;

/** Answers with one coded error, outside of Apollo. The rest of a body is thrown away unread, within bounds. */
export function refuse(
  request: IncomingMessage,
  response: ServerResponse,
  error: unknown,
  logger: Logger,
): void {
  if (response.headersSent || response.destroyed) {
    response.destroy();
    return;
  }
  const coded =
    error instanceof GraphQLError ? error : new GraphQLError('Unexpected', { originalError: error as Error });
  const formatted = asPublic(coded.toJSON(), coded, logger);
  const { retryAfterSeconds } = formatted.extensions ?? {};
  const body = JSON.stringify({ errors: [formatted] });
  const sending = hasBody(request) && !request.complete;
  response.writeHead(statusOf(formatted.extensions?.code), {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(body),
    ...(typeof retryAfterSeconds === 'number' ? { 'retry-after': String(retryAfterSeconds) } : {}),
    ...(sending ? { connection: 'close' } : {}),
  });
  if (!sending) {
    response.end(body);
    return;
  }
  // Closing at once would reset a connection that is still sending, and the client would never see the answer.
  response.write(body);
  discardRest(request, () => response.end());
}

function hasBody({ headers }: IncomingMessage): boolean {
  return headers['content-length'] !== undefined || headers['transfer-encoding'] !== undefined;
}

function discardRest(request: IncomingMessage, done: () => void): void {
  let size = 0;
  const timer = setTimeout(() => request.destroy(), DISCARD_MS);
  request.on('data', (chunk: Buffer) => {
    size += chunk.length;
    if (size > MOST_DISCARDED) request.destroy();
  });
  request.on('error', () => undefined);
  request.on('close', () => clearTimeout(timer));
  request.on('end', () => {
    clearTimeout(timer);
    done();
  });
  request.resume();
}

/** The refusal of an address nobody serves. */
export function notFound(): DomainError {
  return new DomainError('NOT_FOUND');
}
