import type { ErrorCode } from '@redgrid/errors';

/** A fetch that brought nothing to show. Its message is for the log only. */
export class SubgraphFailure extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** True when it says nothing about whether the subgraph is well. */
    readonly answered = false,
  ) {
    super(message);
    this.name = 'SubgraphFailure';
  }
}

const TIMEOUTS = new Set([
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'ETIMEDOUT',
]);
const STALE = new Set(['UND_ERR_SOCKET', 'ECONNRESET', 'EPIPE']);

/** The code a client gets for a failed call. */
export function codeOf(error: unknown): ErrorCode {
  if (error instanceof SubgraphFailure) return error.code;
  const { name, code } = error as { name?: string; code?: string };
  return name === 'TimeoutError' || TIMEOUTS.has(code ?? '') ? 'SUBGRAPH_TIMEOUT' : 'SUBGRAPH_UNAVAILABLE';
}

/** Whether the connection broke under a call, as a kept-alive one does when the other side had closed it. */
export function isStaleConnection(error: unknown): boolean {
  return STALE.has((error as { code?: string }).code ?? '');
}
