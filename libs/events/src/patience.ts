import { setTimeout as pause } from 'node:timers/promises';

/** How long somebody waits for something, or until he has left. */
export class Patience {
  private readonly signal: AbortSignal;
  private readonly ended: Promise<void>;

  /** Errors: none; what waits asks `isOver`. */
  constructor(milliseconds: number, signal?: AbortSignal) {
    const timeout = AbortSignal.timeout(milliseconds);
    this.signal = signal ? AbortSignal.any([signal, timeout]) : timeout;
    this.ended = new Promise((resolve) => {
      if (this.signal.aborted) resolve();
      else this.signal.addEventListener('abort', () => resolve(), { once: true });
    });
  }

  get isOver(): boolean {
    return this.signal.aborted;
  }

  /** What the work comes to, or undefined when patience ends first; the work goes on by itself. */
  async during<Value>(work: Promise<Value>): Promise<Value | undefined> {
    return (await Promise.race([work, this.ended])) ?? undefined;
  }

  /** Waits a little. */
  async pause(milliseconds: number): Promise<void> {
    await this.during(pause(milliseconds));
  }
}
