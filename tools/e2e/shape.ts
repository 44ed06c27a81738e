import { spawn, type ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { DOMAINS } from '@redgrid/subgraph';
import { engine } from '@redgrid/testing';
import mysql from 'mysql2/promise';

/** What came back over HTTP. */
export interface Reply {
  readonly status: number;
  // Stories read answers by path; typing each would say the same thing twice.
  // eslint-disable-next-line @typescript-eslint/no-explicit-any
  readonly data: any;
  readonly errors: readonly {
    readonly message: string;
    readonly path?: readonly (string | number)[];
    readonly extensions: Readonly<Record<string, unknown>> & { readonly code: string };
  }[];
}

/** The whole of RedGrid, started as its users start it. */
export interface Shape {
  readonly kind: 'all-in-one' | 'distributed';
  readonly url: string;
  /** Where each subgraph listens; empty in one process. */
  readonly subgraphs: Readonly<Record<string, string>>;
  /** Asks as a demonstration account such as `street-shancheng`, or as nobody. */
  ask(
    account: string | null,
    query: string,
    variables?: object,
    headers?: Record<string, string>,
  ): Promise<Reply>;
  /** The token of a demonstration account, for what is not GraphQL. */
  token(account: string): string;
  /** The data folder. */
  readonly folder: string;
  /** Process ids by name; of the distributed shape. */
  pids(): Readonly<Record<string, number>>;
  stop(): Promise<void>;
}

const START_MS = 220_000;
const root = fileURLToPath(new URL('../..', import.meta.url));

/** One process on SQLite, or six on MariaDB: the engine under test decides. */
export async function startShape(): Promise<Shape> {
  const kind = engine === 'sqlite' ? 'all-in-one' : 'distributed';
  const data = mkdtempSync(join(tmpdir(), 'redgrid-e2e-'));
  const names = kind === 'all-in-one' ? [] : DOMAINS.filter((name) => name !== 'platform');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const subgraphs: Record<string, string> = {};
  for (const name of names) subgraphs[name] = `http://127.0.0.1:${await freePort()}`;
  const server = kind === 'distributed' ? await schemas() : null;
  const env = {
    ...process.env,
    REDGRID_DATA: data,
    PORT: String(port),
    REDGRID_ANONYMOUS_PER_MINUTE: '0',
    REDGRID_PRINCIPAL_PER_MINUTE: '0',
    ...(server ? { DATABASE_URL: server.url, REDGRID_URL_PLATFORM: url } : {}),
    ...Object.fromEntries(
      Object.entries(subgraphs).map(([name, address]) => [
        `REDGRID_URL_${name.toUpperCase()}`,
        `${address}/graphql`,
      ]),
    ),
  };
  const main = kind === 'all-in-one' ? 'apps/all-in-one/src/main.ts' : 'tools/distributed/run.ts';
  const child = spawn(process.execPath, ['--import', 'tsx', main], {
    cwd: root,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => {
      said.push(chunk.toString());
    });

  const folder = kind === 'all-in-one' ? data : join(data, 'distributed');
  const tokens = await tokensOf(join(folder, 'demo-tokens.json'), child, said);
  const ask: Shape['ask'] = async (account, query, variables = {}, headers = {}) => {
    const token = account === null ? null : tokens[`demo-account-${account}`];
    if (token === undefined) throw new Error(`There is no demonstration account ${String(account)}.`);
    const response = await fetch(`${url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        'accept-language': 'en',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body: JSON.stringify({ query, variables }),
    });
    const body = (await response.json()) as { data?: unknown; errors?: Reply['errors'] };
    return { status: response.status, data: body.data ?? null, errors: body.errors ?? [] };
  };
  return {
    kind,
    url,
    subgraphs,
    ask,
    folder,
    token: (account) => tokens[`demo-account-${account}`] ?? '',
    pids: () => JSON.parse(readFileSync(join(folder, 'processes.json'), 'utf8')) as Record<string, number>,
    stop: async () => {
      const ended = once(child, 'exit');
      child.kill('SIGTERM');
      const [code] = (await ended) as [number | null];
      rmSync(data, { recursive: true, force: true });
      await server?.drop();
      if (code !== 0) throw new Error(`It did not stop cleanly:\n${said.join('')}`);
    },
  };
}

async function tokensOf(
  file: string,
  child: ChildProcess,
  said: readonly string[],
): Promise<Record<string, string>> {
  for (const until = Date.now() + START_MS; Date.now() < until;) {
    if (child.exitCode !== null) break;
    if (existsSync(file)) {
      const text = readFileSync(file, 'utf8');
      if (text.endsWith('}')) return JSON.parse(text) as Record<string, string>;
    }
    await new Promise((wake) => setTimeout(wake, 100));
  }
  child.kill('SIGKILL');
  throw new Error(`It did not start:\n${said.join('')}`);
}

/** Schemas of its own on the server under test. */
export async function schemas(): Promise<{ readonly url: string; drop(): Promise<void> }> {
  const server = process.env.TEST_MYSQL_URL ?? '';
  const prefix = `redgrid_e2e_${randomBytes(5).toString('hex')}`;
  const connection = await mysql.createConnection(server);
  const [rows] = await connection.query('SELECT VERSION() AS version');
  const onMariaDb = String((rows as { version: string }[])[0]?.version).includes('MariaDB');
  await connection.end();
  const url = new URL(server.replace(/^mysql:/, onMariaDb ? 'mariadb:' : 'mysql:'));
  url.pathname = `/${prefix}`;
  return {
    url: url.toString(),
    drop: async () => {
      const again = await mysql.createConnection(server);
      for (const name of DOMAINS) await again.query(`DROP DATABASE IF EXISTS ${prefix}_${name}`);
      await again.end();
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
