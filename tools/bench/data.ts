import { createHash, randomBytes } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { demoCounty } from '@redgrid/demo';
import { domains, loadDemonstration, markLoaded } from '@redgrid/graph';
import { growCity } from './city.ts';
import { copyDatabases } from './copy.ts';
import type { Engine, Flags } from './flags.ts';
import { open } from './running.ts';
import { benchServer } from './server.ts';

/** What the rows are measured on. */
export interface DataSet {
  readonly engine: Engine;
  readonly name: string;
  /** The environment that leads a process to it. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}
type Progress = (line: string) => void;

/** Where data are kept from run to run; ignored by git. */
const CACHE = resolve('.data/bench');
/** Says what data were made of; other tables or another demonstration county: made anew. */
const STAMP = 'made-of';

/** The data set on SQLite files: the county copied afresh for every run, the city made once and gone on with. */
export async function sqliteData(flags: Flags, progress: Progress): Promise<DataSet> {
  const county = await countyFolder(progress);
  const name = flags.city ? `city-${flags.scale}` : 'run';
  const folder = join(CACHE, name);
  if (!flags.city || stampOf(folder) !== stampOf(county)) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) copyFolder(county, folder);
  const env = environment(folder);
  if (flags.city) await growCity({ env, folder, scale: flags.scale, progress });
  return { engine: 'sqlite', name: flags.city ? name : 'demo', env, close: async () => undefined };
}

/**
 * The same data on MariaDB or MySQL, row by row: on the server of `TEST_MYSQL_URL` or a private one. A city stays on a given
 * server for the next run; else all of it goes with the bench. Null where there is no server.
 */
export async function mysqlData(flags: Flags, progress: Progress): Promise<DataSet | null> {
  const county = await countyFolder(progress);
  const folder = join(CACHE, flags.city ? `mysql-city-${flags.scale}` : 'mysql');
  const stamp = stampOf(county);
  const keep = flags.city && process.env.TEST_MYSQL_URL !== undefined;
  const suffix = keep ? stamp.slice(0, 8) : randomBytes(4).toString('hex');
  const server = await benchServer(`redgrid_bench_${suffix}`);
  if (!server) return null;
  const env = environment(folder, server.url);
  if (!keep || stampOf(folder) !== stamp) {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    cpSync(join(county, 'keys'), join(folder, 'keys'), { recursive: true });
    progress('copying the demonstration county to the server');
    await copyDatabases(environment(county), env);
    markLoaded(folder);
    writeFileSync(join(folder, STAMP), stamp);
  }
  if (flags.city) await growCity({ env, folder, scale: flags.scale, progress });
  const name = flags.city ? `city-${flags.scale}` : 'demo';
  return { engine: 'mysql', name, env, close: () => server.close(keep) };
}

function environment(folder: string, url = `file:${folder}`): Record<string, string> {
  return { REDGRID_DATA: folder, DATABASE_URL: url };
}

/** The demonstration county on SQLite files, loaded once. */
async function countyFolder(progress: Progress): Promise<string> {
  const folder = join(CACHE, 'demo');
  const migrations = domains.map(({ name, migrations: made }) => [name, made.map((each) => each.name)]);
  const stamp = createHash('sha256')
    .update(JSON.stringify([migrations, demoCounty()]))
    .digest('hex');
  if (stampOf(folder) === stamp) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  progress('loading the demonstration county');
  const running = await open({ ...process.env, ...environment(folder) });
  try {
    await loadDemonstration(running, () => undefined);
    await running.settled();
  } finally {
    await running.close();
  }
  markLoaded(folder);
  writeFileSync(join(folder, STAMP), stamp);
  return folder;
}

function stampOf(folder: string): string {
  const file = join(folder, STAMP);
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

/** Databases are closed by now: their journals are written back. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) cpSync(join(from, name), join(to, name), { recursive: true });
}
