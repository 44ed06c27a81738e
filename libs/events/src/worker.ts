import { AsyncLocalStorage } from 'node:async_hooks';

/** A run that keeps failing is reported again after so long. */
const REMIND_MS = 60_000;

/** Background work that runs when woken and at intervals, one run at a time; a failed run is reported and tried again. */
export class Worker {
  private stopped = false;
  private wanted = true;
  private reportedAt = -Infinity;
  private timer: NodeJS.Timeout | undefined;
  private current: Promise<void>;
  /** Whoever wakes the work is not the one it runs for: no request's context leaks into it. */
  private readonly outside = AsyncLocalStorage.snapshot();

  constructor(
    private readonly work: () => Promise<unknown>,
    private readonly onError: (error: unknown) => void,
    private readonly intervalMs = 500,
  ) {
    this.current = this.run();
  }

  /** There is something to do. */
  wake(): void {
    this.wanted = true;
    if (this.timer === undefined) return;
    clearTimeout(this.timer);
    this.timer = undefined;
    this.current = this.outside(() => this.run());
  }

  /** Resolves after a run that began after this call. */
  async settled(): Promise<void> {
    await this.current;
    this.wake();
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

  private async run(): Promise<void> {
    while (this.wanted && !this.stopped) {
      this.wanted = false;
      try {
        await this.work();
        this.reportedAt = -Infinity;
      } catch (error) {
        this.report(error);
      }
    }
    if (this.stopped) return;
    this.timer = setTimeout(() => {
      this.wake();
    }, this.intervalMs);
    this.timer.unref();
  }
}
