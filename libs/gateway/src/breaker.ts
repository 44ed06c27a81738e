import CircuitBreaker from 'opossum';

export interface BreakerOptions {
  /** Calls looked back on; the breaker opens when half of them failed. */
  readonly lastCalls?: number;
  /** Milliseconds an open breaker waits before it lets one call through as a probe. */
  readonly probeMs?: number;
  /** Whether a failure says something about the other side. */
  readonly counts: (error: unknown) => boolean;
  readonly onState: (state: BreakerState) => void;
}

/** Closed: calls go through. Open: all are refused. Half-open: one probe decides. */
export type BreakerState = 'closed' | 'half-open' | 'open';

/** Stops calling a neighbour that keeps failing, and finds out with one call at a time when it is back. */
export class Breaker<T> {
  readonly #circuit: CircuitBreaker<[() => Promise<T>], T>;
  readonly #lastCalls: number;
  /** True for a failure. opossum counts by time alone, and a busy healthy minute would keep it closed for long. */
  #recent: boolean[] = [];

  constructor({ lastCalls = 20, probeMs = 1_000, counts, onState }: BreakerOptions) {
    this.#lastCalls = lastCalls;
    this.#circuit = new CircuitBreaker((call: () => Promise<T>) => call(), {
      timeout: false,
      resetTimeout: probeMs,
      volumeThreshold: lastCalls / 2,
      errorThresholdPercentage: 50,
      rollingPercentilesEnabled: false,
      errorFilter: (error: unknown) => !counts(error),
    });
    this.#circuit.on('success', () => this.#note(false));
    this.#circuit.on('failure', () => this.#note(true));
    this.#circuit.on('open', () => onState('open'));
    this.#circuit.on('halfOpen', () => onState('half-open'));
    this.#circuit.on('close', () => {
      this.#recent = [];
      onState('closed');
    });
  }

  /** Makes the call, or rejects at once with an error `isOpen` knows. */
  run(call: () => Promise<T>): Promise<T> {
    return this.#circuit.fire(call);
  }

  /** Whether an error means that the call was not even tried. */
  static isOpen(error: unknown): boolean {
    return (error as { code?: unknown }).code === 'EOPENBREAKER';
  }

  close(): void {
    this.#circuit.shutdown();
  }

  #note(failed: boolean): void {
    this.#recent = [...this.#recent, failed].slice(-this.#lastCalls);
    const failures = this.#recent.filter(Boolean).length;
    if (this.#circuit.closed && failures >= this.#lastCalls / 2) this.#circuit.open();
  }
}
