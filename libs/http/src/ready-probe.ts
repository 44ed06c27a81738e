import { setTimeout as delay } from 'node:timers/promises';

/** Keeps the answer to "ready?" at hand, so that a probe never waits for a database or a frozen neighbour. */
export class ReadyProbe {
  #ready = false;
  #draining = false;
  readonly #timer: NodeJS.Timeout;

  constructor(
    private readonly check: () => Promise<boolean>,
    private readonly onChange: (ready: boolean) => void = () => undefined,
    intervalMs = 1_000,
  ) {
    this.#timer = setInterval(() => void this.look(), intervalMs).unref();
  }

  get ready(): boolean {
    return this.#ready && !this.#draining;
  }

  /** Says "not ready" from now on. */
  drain(): void {
    this.#draining = true;
    clearInterval(this.#timer);
  }

  /** Asks now; a check that fails or takes longer than two seconds means not ready. */
  async look(): Promise<void> {
    const late = delay(2_000, false, { ref: false });
    const ready = await Promise.race([this.check().catch(() => false), late]);
    if (ready !== this.#ready) this.onChange(ready);
    this.#ready = ready;
  }
}
