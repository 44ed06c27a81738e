import { messageFor, type ErrorCode } from '@redgrid/errors';
import { requestScope, type Logger } from '@redgrid/http';
import type { GraphQLFormattedError } from 'graphql';

const INTERNALS = new Set(['serviceName', 'stacktrace', 'exception', 'http', 'requestId']);

/**
 * An error a subgraph made public already: code, details and message stay what they are. One with a code nobody knows
 * (a neighbour's own subgraph may send it) becomes an internal error without its text. Null for the gateway's own errors.
 */
export function downstreamError(
  formatted: GraphQLFormattedError,
  logger: Logger,
): GraphQLFormattedError | null {
  const { extensions = {}, message, path } = formatted;
  if (typeof extensions.serviceName !== 'string') return null;
  const { language = 'zh-CN', requestId = 'none' } = requestScope() ?? {};
  const known = messageFor(extensions.code, language) !== null;
  const code = known ? (extensions.code as ErrorCode) : 'INTERNAL_SERVER_ERROR';
  if (!known)
    logger.error({
      event: 'unknown_code',
      subgraph: extensions.serviceName,
      requestId,
      code: extensions.code,
    });
  const text = messageFor(code, language) ?? '';
  const details = known ? Object.entries(extensions).filter(([name]) => !INTERNALS.has(name)) : [];
  return {
    // Some codes carry a sentence of their own after the catalogue's.
    message: known && message.startsWith(text) ? message : text,
    ...(path ? { path } : {}),
    extensions: { ...Object.fromEntries(details), code, requestId },
  };
}
