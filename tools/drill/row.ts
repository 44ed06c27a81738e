import type { Engine, Ground } from './servers.ts';

/** One promise put to the test. */
export interface Row {
  /** As the bounds name it. */
  readonly id: string;
  readonly title: string;
  readonly engines: readonly Engine[];
  /** The guard that is taken away in this run; the row passes when the damage is seen. */
  readonly without?: string;
  readonly run: (task: RowTask) => Promise<RowResult>;
}

/** How much is done: a short look, the figures of the bounds, or much more. */
export type Size = 'quick' | 'usual' | 'long';

/** How it is run. */
export interface RowTask {
  readonly ground: Ground;
  readonly seed: number;
  readonly size: Size;
}

/** What came of it. */
export interface RowResult {
  readonly passed: boolean;
  readonly counts: Readonly<Record<string, number>>;
}
