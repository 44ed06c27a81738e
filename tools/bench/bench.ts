import type { DataSet } from './data.ts';
import type { Flags } from './flags.ts';
import { CITY_ACCOUNT, COUNTY_ACCOUNT } from './operations.ts';

/** What every row is measured with. */
export interface Bench {
  readonly flags: Flags;
  readonly data: DataSet;
  readonly pace: Pace;
  readonly progress: (line: string) => void;
}

/** How long each contestant's turn lasts, and how often it comes. */
export interface Pace {
  readonly rounds: number;
  readonly warm: number;
  readonly ms: number;
  /** Requests of a turn in which they come one at a time. */
  readonly single: number;
}

export const QUICK: Pace = { rounds: 5, warm: 2, ms: 1_000, single: 60 };
export const FULL: Pace = { rounds: 9, warm: 3, ms: 3_000, single: 150 };

/** Whoever sees the whole data set. */
export function reader({ data }: Bench): string {
  return data.name === 'demo' ? COUNTY_ACCOUNT : CITY_ACCOUNT;
}
