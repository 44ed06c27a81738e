import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseConfig, ensureDatabase } from '@redgrid/database';
import { demoCounty, type DemoCounty } from '@redgrid/demo';
import { domains, loadDemonstration } from '@redgrid/graph';
import { StartupError } from '@redgrid/http';
import { startOfLocalDay } from '@redgrid/policy';
import { behaviours } from './behaviours.ts';
import { SimulatedClock } from './clock.ts';
import { Journal } from './journal.ts';
import { Operator } from './operator.ts';
import type { Somebody } from './people.ts';
import { SeededIds } from './seeded-ids.ts';
import { openCounty, type SimulatedCounty } from './simulated-county.ts';
import { readState, writeState, type SimulationState } from './simulation-state.ts';
import { Simulator } from './simulator.ts';

/** What is simulated, and where it is kept. */
export interface SimulateOptions {
  /** The data folder; `npm start` opens it afterwards. */
  readonly folder: string;
  readonly seed: number;
  /** The first day; a simulation that goes on keeps its own. */
  readonly start: string;
  /** How many days in all. */
  readonly days: number;
  /** Told to stop, it ends between two acts and goes on from there the next time. */
  /** Whether what has to hold is checked each month and at the end; yes when not said. */
  readonly checks?: boolean;
  readonly signal?: AbortSignal;
  readonly progress?: (progress: Progress) => void;
}

/** How far it has come. */
export interface Progress {
  readonly daysDone: number;
  readonly days: number;
  /** The operations of this run, and how many a second. */
  readonly operations: number;
  readonly perSecond: number;
  /** What is loaded, before the first day. */
  readonly step?: string;
}

/** What it came to. */
export interface Simulated<Result> {
  readonly state: SimulationState;
  /** False when it was told to stop before. */
  readonly finished: boolean;
  /** What `read` found in the running county; null when it was told to stop before. */
  readonly read: Result | null;
}

/** Simulates so many days of the demonstration county, or goes on with them; `read` sees the county before it is closed. */
export async function simulate<Result>(
  options: SimulateOptions,
  read: (county: SimulatedCounty) => Promise<Result>,
): Promise<Simulated<Result>> {
  const { folder, checks = true, signal = new AbortController().signal } = options;
  mkdirSync(folder, { recursive: true });
  const kept = readState(folder);
  if (!kept) await clear(folder);
  const state = kept ?? newState(options);
  const clock = new SimulatedClock(state.clock);
  const ids = new SeededIds(state.seed);
  const base: DemoCounty = { ...demoCounty(1, state.start), appeals: [] };
  for (const { name } of domains)
    await ensureDatabase(databaseConfig(name, { ...process.env, REDGRID_DATA: folder }));
  const failures: unknown[] = [];
  const county = await openCounty(folder, { clock, ids }, (error) => failures.push(error));
  try {
    if (!kept) await begin(county, base, state, options);
    const journal = new Journal(folder);
    const operator = new Operator(county, state, journal, clock, ids, failures);
    const simulator = new Simulator({
      ...{ folder, behaviours, operator, state, journal, clock },
      county: base,
      running: county.running,
      checks,
    });
    const finished = await live(simulator, state, options, signal);
    if (finished && checks) await simulator.check();
    return { state, finished, read: finished ? await read(county) : null };
  } finally {
    await county.close();
  }
}

async function live(
  simulator: Simulator,
  state: SimulationState,
  { days, progress }: SimulateOptions,
  signal: AbortSignal,
): Promise<boolean> {
  const [began, before] = [performance.now(), state.operations];
  while (state.daysDone < days) {
    if (!(await simulator.day(signal))) return false;
    const operations = state.operations - before;
    const perSecond = Math.round(operations / ((performance.now() - began) / 1000));
    progress?.({ daysDone: state.daysDone, days, operations, perSecond });
  }
  return true;
}

async function begin(
  { running }: SimulatedCounty,
  base: DemoCounty,
  state: SimulationState,
  { folder, days, progress }: SimulateOptions,
): Promise<void> {
  await loadDemonstration(
    running,
    (step) => progress?.({ daysDone: 0, days, operations: 0, perSecond: 0, step }),
    base,
  );
  state.people.push(...base.accounts.map(somebody));
  writeState(folder, state);
  rmSync(join(folder, BEGUN));
}

function somebody({ id, personId, grants }: DemoCounty['accounts'][number]): Somebody {
  const roles = grants.map(({ role }) => role);
  return {
    accountId: id,
    personId,
    roles,
    places: grants.flatMap(({ scopeId, department }) => [scopeId, ...(department ? [department] : [])]),
  };
}

function newState({ seed, start }: SimulateOptions): SimulationState {
  return {
    version: 1,
    seed,
    start,
    daysDone: 0,
    clock: startOfLocalDay(start).getTime(),
    operations: 0,
    planned: [],
    order: 0,
    chance: {},
    notes: {},
    people: [],
    newcomers: 0,
    counts: {},
    findings: {},
  };
}

const BEGUN = 'simulation-begun';

/** A county that was being loaded when it was interrupted is loaded anew; anybody else's data are left alone. */
async function clear(folder: string): Promise<void> {
  const begun = existsSync(join(folder, BEGUN));
  const databases = readdirSync(folder).filter((name) => /\.sqlite(-wal|-shm)?$/.test(name));
  if (databases.length > 0 && !begun)
    throw new StartupError(`The folder ${folder} holds data that no simulation made: choose another.`);
  if (begun && databases.length === 0 && process.env.DATABASE_URL)
    throw new StartupError('The county was interrupted while it was loaded: begin with empty schemas.');
  for (const name of databases) rmSync(join(folder, name));
  writeFileSync(join(folder, BEGUN), '');
}
