import { cpSync, existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseConfig, ensureDatabase } from '@redgrid/database';
import { domains, isLoaded, loadDemonstration, markLoaded } from '@redgrid/graph';
import { serverProgram, startPrivateServer, type PrivateServer } from '../test/mariadb.ts';
import { growCity } from './city.ts';
import type { Engine, Flags } from './flags.ts';
import { open } from './running.ts';

/** What the rows are measured on. */
export interface DataSet {
  readonly engine: Engine;
  readonly name: string;
  /** The environment that leads a process to it. */
  readonly env: Readonly<Record<string, string>>;
  close(): Promise<void>;
}
type Progress = (line: string) => void;

/** Where data are kept from run to run; ignored by git. Delete it after changing tables or the demonstration county. */
const CACHE = resolve('.data/bench');

/** The data set on SQLite files: the county copied afresh for every run, the city made once and gone on with. */
export async function sqliteData(flags: Flags, progress: Progress): Promise<DataSet> {
  const county = join(CACHE, 'demo');
  await load(environment(county), county, progress);
  const name = flags.city ? `city-${flags.scale}` : 'run';
  const folder = join(CACHE, name);
  if (!flags.city) rmSync(folder, { recursive: true, force: true });
  if (!existsSync(folder)) copyFolder(county, folder);
  const env = environment(folder);
  if (flags.city) await growCity({ env, folder, scale: flags.scale, progress });
  return { engine: 'sqlite', name: flags.city ? name : 'demo', env, close: async () => undefined };
}

/** The data set on a private server that ends with the bench; null where no server program is installed. */
export async function mysqlData(flags: Flags, progress: Progress): Promise<DataSet | null> {
  const program = serverProgram();
  if (!program) return null;
  const folder = join(CACHE, 'mysql');
  rmSync(folder, { recursive: true, force: true });
  const server = await startPrivateServer({ durable: true, options: ['--innodb-buffer-pool-size=1G'] });
  const env = environment(folder, addressOf(server, program));
  for (const { name } of domains) await ensureDatabase(databaseConfig(name, env));
  await load(env, folder, progress);
  if (flags.city) await growCity({ env, folder, scale: flags.scale, progress });
  const name = flags.city ? `city-${flags.scale}` : 'demo';
  return { engine: 'mysql', name, env, close: () => server.stop() };
}

function addressOf({ url }: PrivateServer, program: string): string {
  return `${url.replace(/^mysql:/, program.includes('mariadb') ? 'mariadb:' : 'mysql:')}/bench`;
}

function environment(folder: string, url = `file:${folder}`): Record<string, string> {
  return { REDGRID_DATA: folder, DATABASE_URL: url };
}

async function load(env: Record<string, string>, folder: string, progress: Progress): Promise<void> {
  if (isLoaded(folder)) return;
  mkdirSync(folder, { recursive: true });
  progress('loading the demonstration county');
  const running = await open({ ...process.env, ...env });
  try {
    await loadDemonstration(running, () => undefined);
    await running.settled();
  } finally {
    await running.close();
  }
  markLoaded(folder);
}

/** Databases are closed by now: their journals are written back. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  for (const name of readdirSync(from)) cpSync(join(from, name), join(to, name), { recursive: true });
}
