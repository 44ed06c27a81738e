import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';
import type { Language } from '@redgrid/errors';

/** One request as authentication and contexts see it, before its body is read. */
export interface HttpCall {
  readonly headers: IncomingHttpHeaders;
  readonly requestId: string;
  readonly language: Language;
  /** Aborted when the client leaves before the answer is complete. */
  readonly signal: AbortSignal;
  /** Address of the client as far as proxies are trusted. */
  readonly address: string;
}

/** The client's address: of the connection, or what the last `trustedProxies` proxies say they saw. */
export function addressOf(request: IncomingMessage, trustedProxies: number): string {
  const direct = request.socket.remoteAddress ?? 'unknown';
  if (trustedProxies <= 0) return direct;
  const seen = [request.headers['x-forwarded-for'] ?? []].flat().join(',').split(',');
  return seen.at(-trustedProxies)?.trim() || direct;
}

/** A single header value; repeated ones count as missing. */
export function headerOf(headers: IncomingHttpHeaders, name: string): string | undefined {
  const value = headers[name];
  return typeof value === 'string' ? value : undefined;
}
