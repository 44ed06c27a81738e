import type { ServerResponse } from 'node:http';

const REFUSAL = JSON.stringify({
  errors: [{ message: '系统繁忙，请稍后再试。', extensions: { code: 'OVERLOADED', retryAfterSeconds: 1 } }],
});

/**
 * Notices that requests wait. All that arrived meanwhile is handled within one turn of the event loop, one after the
 * other, so a request whose turn comes late in it has waited at least that long.
 */
export class LateRequests {
  #turnStarted: number | null = null;

  /** `mostMs`: longest wait that is still served, in milliseconds; 0 serves everybody. */
  constructor(private readonly mostMs: number) {}

  /** Whether the request at hand should be refused. */
  isLate(): boolean {
    if (this.mostMs <= 0) return false;
    const now = performance.now();
    if (this.#turnStarted !== null) return now - this.#turnStarted > this.mostMs;
    this.#turnStarted = now;
    setImmediate(() => {
      this.#turnStarted = null;
    });
    return false;
  }
}

/** The cheapest refusal there is: under overload there are thousands of them, and each takes time from the others. */
export function shed(response: ServerResponse): void {
  response.writeHead(503, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': Buffer.byteLength(REFUSAL),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'retry-after': '1',
  });
  response.end(REFUSAL);
}
