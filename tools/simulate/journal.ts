import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

interface Line {
  readonly day: number;
  readonly what: string;
  readonly answer: unknown;
}

const textOf = (line: Line) => `${JSON.stringify(line)}\n`;

/**
 * What was asked and answered since the last whole day. A day that was interrupted is lived again from its morning: what is in
 * the journal is not done twice but answered from it, and everybody decides as before.
 */
export class Journal {
  private readonly file: string;
  private replay: Line[] = [];
  private day = 0;

  constructor(folder: string) {
    this.file = join(folder, 'simulation-day.ndjson');
  }

  /** Begins a day; takes up what an interrupted run left of it. */
  begin(day: number): void {
    this.day = day;
    this.replay = this.left().filter((line) => line.day === day);
    writeFileSync(this.file, this.replay.map(textOf).join(''));
  }

  /** The answer of the interrupted run, or a new one, which is kept before it is used. */
  async answered<Answer>(what: string, work: () => Promise<Answer>): Promise<Answer> {
    const known = this.replay.shift();
    if (known) {
      if (known.what !== what)
        throw new Error(
          `The interrupted day went on with "${known.what}", this one with "${what}": the simulator has changed since; start a new folder.`,
        );
      return known.answer as Answer;
    }
    const answer = await work();
    const line: Line = { day: this.day, what, answer: answer ?? null };
    appendFileSync(this.file, textOf(line));
    return answer;
  }

  /** The line a kill cut off is no answer: the operation is sent again, with the same key. */
  private left(): Line[] {
    if (!existsSync(this.file)) return [];
    const whole = readFileSync(this.file, 'utf8').split('\n').slice(0, -1);
    return whole.map((line) => JSON.parse(line) as Line);
  }
}
