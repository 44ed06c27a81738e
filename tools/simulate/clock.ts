/** The clock of a simulation: it stands still between operations and never goes back (模拟时钟). */
export class SimulatedClock {
  constructor(private at: number) {}

  readonly now = (): Date => new Date(this.at);

  get milliseconds(): number {
    return this.at;
  }

  /** Goes on to a moment; one that is past already leaves it where it is. */
  moveTo(milliseconds: number): void {
    this.at = Math.max(this.at, milliseconds);
  }

  /** No two operations happen at the same millisecond. */
  tick(): void {
    this.at += 1;
  }
}
