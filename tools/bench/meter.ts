import { performance } from 'node:perf_hooks';
import type { SubgraphSource } from '@redgrid/gateway';

/**
 * How long the subgraphs of a process were at work, several at once counted once: what remains of a request's time is
 * the gateway's. Made for one request at a time.
 */
export class Meter {
  #under = 0;
  #since = 0;
  #ms = 0;

  constructor(private readonly now: () => number = () => performance.now()) {}

  /** The milliseconds since the last call. */
  take(): number {
    const ms = this.#ms;
    this.#ms = 0;
    return ms;
  }

  async during<Result>(work: () => Promise<Result>): Promise<Result> {
    if (this.#under++ === 0) this.#since = this.now();
    try {
      return await work();
    } finally {
      if (--this.#under === 0) this.#ms += this.now() - this.#since;
    }
  }
}

/** The same source with its time taken. */
export function metered(source: SubgraphSource, meter: Meter): SubgraphSource {
  return {
    remote: source.remote,
    ready: () => source.ready(),
    close: () => source.close(),
    process: (fetch) => meter.during(() => source.process(fetch)),
  };
}
