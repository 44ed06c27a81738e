import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Somebody } from './people.ts';

/** Something that is to happen. */
export interface Planned {
  /** Milliseconds since 1970 UTC. */
  readonly at: number;
  /** Of two at the same moment the one that was planned first comes first. */
  readonly order: number;
  readonly behaviour: string;
  readonly act: string;
  readonly subject: string;
}

/** How often an operation was sent, and with which outcomes: `ok`, or the code of a refusal. */
export type Counts = Record<string, Record<string, number>>;

/** All a simulation knows besides the databases: where it stands after the last whole day (模拟进度). */
export interface SimulationState {
  readonly version: 1;
  readonly seed: number;
  /** The first day. */
  readonly start: string;
  /** How many days are done; the next one begins where the last ended. */
  daysDone: number;
  /** The moment of the last operation. */
  clock: number;
  operations: number;
  planned: Planned[];
  order: number;
  readonly chance: Record<string, readonly number[]>;
  readonly notes: Record<string, object>;
  readonly people: Somebody[];
  newcomers: number;
  readonly counts: Counts;
  /** What does not hold, and how often it was found. */
  readonly findings: Record<string, number>;
}

const FILE = 'simulation.json';

/** The kept state of a folder; null when no simulation has begun there. */
export function readState(folder: string): SimulationState | null {
  const file = join(folder, FILE);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as SimulationState) : null;
}

/** Keeps the state as a whole: whoever is killed meanwhile finds the one before. */
export function writeState(folder: string, state: SimulationState): void {
  const file = join(folder, FILE);
  writeFileSync(`${file}.new`, JSON.stringify(state));
  renameSync(`${file}.new`, file);
}
