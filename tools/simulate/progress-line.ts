import type { Progress } from './simulate.ts';

/** Shows progress on one line of a terminal, or a line now and then elsewhere. */
export class ProgressLine {
  private readonly terminal = process.stdout.isTTY;
  private shownAt = -Infinity;
  private width = 0;

  show({ daysDone, days, operations, perSecond, step }: Progress): void {
    if (step) {
      this.say(`  ${step}`);
      return;
    }
    const text = `  day ${daysDone} of ${days}, ${operations} operations, ${perSecond} a second`;
    const due = performance.now() - this.shownAt > (this.terminal ? 100 : 5000) || daysDone === days;
    if (!due) return;
    this.shownAt = performance.now();
    if (!this.terminal) console.log(text);
    else process.stdout.write(`\r${text.padEnd(this.width)}`);
    this.width = text.length;
  }

  /** A line of its own. */
  say(text: string): void {
    this.end();
    console.log(text);
  }

  /** Whatever follows begins on a line of its own. */
  end(): void {
    if (this.terminal && this.width > 0) process.stdout.write('\n');
    this.width = 0;
  }
}
