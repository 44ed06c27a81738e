import { AsyncLocalStorage } from 'node:async_hooks';

/** A run that keeps failing is reported again after so long. */
const REMIND_MS = 60_000;

/** How often background work runs. */
export interface WorkerPace {
  /** So long after the last run it runs unasked, in milliseconds. */
  readonly intervalMs?: number;
  /** Woken again and again, it rests so long between two runs, in milliseconds: each run costs a commit at least. */
  readonly restMs?: number;
  /** It runs when somebody waits for `settled` and never else: a simulation decides itself when news travel. */
  readonly onlyAsked?: boolean;
}

/**
 * Background work that runs when woken and at intervals, one run at a time; a failed run is reported and tried again.
 * Woken out of idleness it runs at once; under a stream of calls it takes them together.
 */
export class Worker {
  private stopped = false;
  private wanted = true;
  /** Somebody waits for a run that begins after his call. */
  private hurried = false;
  private reportedAt = -Infinity;
  private endedAt = -Infinity;
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void>;
  private readonly intervalMs: number;
  private readonly restMs: number;
  private readonly onlyAsked: boolean;
  /** Whoever wakes the work is not the one it runs for: no request's context leaks into it. */
  private readonly outside = AsyncLocalStorage.snapshot();

  constructor(
    private readonly work: () => Promise<unknown>,
    private readonly onError: (error: unknown) => void,
    { intervalMs = 500, restMs = 0, onlyAsked = false }: WorkerPace = {},
  ) {
    this.intervalMs = intervalMs;
    this.restMs = restMs;
    this.onlyAsked = onlyAsked;
    this.current = onlyAsked ? Promise.resolve() : this.run();
  }

  /** There is something to do. */
  wake(): void {
    if (this.onlyAsked) return;
    if (this.timer === undefined) {
      this.wanted = true;
      return;
    }
    if (this.wanted) return; // it runs as soon as it has rested
    const rest = this.endedAt + this.restMs - performance.now();
    this.wanted = true;
    if (rest > 0) this.runAfter(rest);
    else this.begin();
  }

  /** Resolves after a run that began after this call. */
  async settled(): Promise<void> {
    if (this.onlyAsked) {
      if (!this.stopped) this.current = this.current.then(() => this.outside(() => this.run()));
      return this.current;
    }
    await this.current;
    this.hurried = true;
    if (this.timer !== undefined) this.begin();
    await this.current;
  }

  /** Lets the current run end and starts no other. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    this.timer = undefined;
    await this.current;
  }

  private report(error: unknown): void {
    const now = performance.now();
    if (now - this.reportedAt < REMIND_MS) return;
    this.reportedAt = now;
    this.onError(error);
  }

  private begin(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    this.current = this.outside(() => this.run());
  }

  private runAfter(ms: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.begin();
    }, ms);
    this.timer.unref();
  }

  /** Whether somebody called during the run and it must not rest first. */
  private again(): boolean {
    return !this.stopped && (this.hurried || (this.wanted && this.restMs === 0));
  }

  private async run(): Promise<void> {
    do {
      this.wanted = false;
      this.hurried = false;
      try {
        await this.work();
        this.reportedAt = -Infinity;
      } catch (error) {
        this.report(error);
      }
      this.endedAt = performance.now();
    } while (this.again());
    if (!this.stopped && !this.onlyAsked) this.rest();
  }

  private rest(): void {
    this.runAfter(this.wanted ? this.restMs : this.intervalMs);
  }
}
