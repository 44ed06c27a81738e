import { spawn, type ChildProcess } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { databaseConfig, ensureDatabase, setting } from '@redgrid/database';
import { demoRoles, domains, isLoaded, loadDemonstration, markLoaded, welcome } from '@redgrid/graph';
import { createLogger, gracefully, StartupError } from '@redgrid/http';
import { openDevIssuer } from '@redgrid/platform';
import { dataFolder, deploymentKeys, keysFolder, runMain, startAll, subgraphAddress } from '@redgrid/runtime';
import { DOMAINS } from '@redgrid/subgraph';
import { serverProgram, startPrivateServer } from '../test/mariadb.ts';

const READY_MS = 60_000;
/** The gateway runs platform in its own process. */
const PROCESSES = [...DOMAINS.filter((name) => name !== 'platform'), 'gateway'] as const;
type Process = (typeof PROCESSES)[number];

/**
 * The distributed shape on this machine: five domains and the gateway, each a process of its own, on `DATABASE_URL` or, when
 * it is not set, on a private MariaDB or MySQL server that ends with it.
 */
runMain(async () => {
  const folder = join(dataFolder(), 'distributed');
  process.env.REDGRID_DATA = folder;
  const logger = createLogger({ service: 'distributed', level: process.env.LOG_LEVEL ?? 'warn' });
  // Platform's feed is served by the gateway, wherever that listens.
  process.env.REDGRID_URL_PLATFORM ??= `${addressOf('gateway')}/graphql`;
  const ownServer = !setting('DATABASE_URL', process.env);
  const stopServer = await chooseServer();
  deploymentKeys(folder); // made once, before six processes would make them at the same moment
  await prepare(folder, ownServer);

  const children = new Map<Process, ChildProcess>();
  const stop = async () => {
    const ended = [...children.values()].map(endOf);
    for (const child of children.values()) child.kill('SIGTERM');
    await Promise.all(ended);
    await stopServer();
  };
  gracefully(stop, { logger, withinMs: 25_000 });
  for (const name of PROCESSES) children.set(name, start(name));
  writeFileSync(
    join(folder, 'processes.json'),
    JSON.stringify(Object.fromEntries([...children].map(([name, { pid }]) => [name, pid])), null, 2),
  );
  await Promise.all([...children].map(([name, child]) => ready(name, addressOf(name), child))).catch(
    async (error: unknown) => {
      await stop();
      throw error;
    },
  );

  const issuer = await openDevIssuer(keysFolder(folder));
  const issue = (accountId: string, seconds: number) => issuer.issue(accountId, seconds, new Date());
  console.log(welcome(addressOf('gateway'), await demoRoles(issue, folder)));
});

async function chooseServer(): Promise<() => Promise<void>> {
  if (setting('DATABASE_URL', process.env)) return async () => undefined;
  if (!serverProgram())
    throw new StartupError(
      'The distributed shape needs MySQL or MariaDB: set DATABASE_URL=mysql://user:password@host/redgrid, or install mariadb-server.',
    );
  console.log('DATABASE_URL is not set: starting a private database server that ends with this process …');
  const server = await startPrivateServer({ durable: true });
  const scheme = serverProgram()?.includes('mariadb') ? 'mariadb:' : 'mysql:';
  process.env.DATABASE_URL = `${server.url.replace(/^mysql:/, scheme)}/redgrid`;
  return () => server.stop();
}

/** Schemas, tables and the demonstration county, before any process serves. */
async function prepare(folder: string, ownServer: boolean): Promise<void> {
  for (const { name } of domains) await ensureDatabase(databaseConfig(name));
  if (!ownServer && isLoaded(folder)) return;
  console.log('Loading the demonstration county (示范县数据) …');
  const { secrets } = deploymentKeys(folder);
  const running = await startAll(domains, {
    secrets,
    logger: createLogger({ service: 'seed', level: 'warn' }),
  });
  await loadDemonstration(running, (step) => {
    console.log(`  ${step}`);
  });
  await running.close();
  markLoaded(folder);
}

function start(name: Process): ChildProcess {
  const { REDGRID_METRICS_TOKEN: _token, PORT, ...shared } = process.env;
  const env = name === 'gateway' ? { ...process.env } : { ...shared, PORT: '0' };
  const main = new URL(`../../apps/${name}/src/main.ts`, import.meta.url);
  const follow = new URL('../bootstrap/follow.mjs', import.meta.url).href;
  const modules = ['--import', follow, '--import', 'tsx'];
  const child = spawn(process.execPath, ['--enable-source-maps', ...modules, fileURLToPath(main)], {
    env: {
      ...env,
      LOG_LEVEL: process.env.LOG_LEVEL ?? 'warn',
      ...(PORT && name === 'gateway' ? { PORT } : {}),
    },
    // By the closed channel they learn that the launcher is gone, whatever ended it.
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    // Ctrl-C reaches the launcher alone; it stops its processes in order.
    detached: true,
  });
  child.on('exit', (code, signal) => {
    if (code === 0 || signal === 'SIGTERM') return;
    console.error(
      `${name} ended (${signal ?? `code ${String(code)}`}): its fields are missing from answers until this command is started again.`,
    );
  });
  return child;
}

function addressOf(name: Process): string {
  if (name === 'gateway') return `http://127.0.0.1:${process.env.PORT ?? 4000}`;
  return new URL(subgraphAddress(name)).origin;
}

async function ready(name: Process, url: string, child: ChildProcess): Promise<void> {
  for (const until = Date.now() + READY_MS; Date.now() < until;) {
    if (ended(child)) throw new StartupError(`${name} did not start; what it said is above.`);
    const signal = AbortSignal.timeout(2_000);
    const answer = await fetch(`${url}/health/ready`, { signal }).catch(() => null);
    if (answer?.ok) return;
    await new Promise((wake) => setTimeout(wake, 200));
  }
  throw new StartupError(`${name} was not ready within a minute.`);
}

function ended({ exitCode, signalCode }: ChildProcess): boolean {
  return exitCode !== null || signalCode !== null;
}

function endOf(child: ChildProcess): Promise<void> {
  if (ended(child)) return Promise.resolve();
  return new Promise((done) => {
    child.once('exit', () => {
      done();
    });
  });
}
