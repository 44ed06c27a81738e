import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase, type DatabaseConfig } from '@redgrid/database';
import { serverProgram, startPrivateServer } from '../test/mariadb.ts';
import { galeraLacks, startGalera } from './galera.ts';
import type { Places } from './delivery.ts';

export const ENGINES = ['sqlite', 'mariadb', 'galera'] as const;
export type Engine = (typeof ENGINES)[number];

/** Somewhere to run a drill: makes empty databases, on one server or on the nodes of a cluster. */
export interface Ground {
  readonly engine: Engine;
  /** An empty schema as seen by node `node` (0 … 2); the same name is the same schema on every node. */
  readonly config: (name: string, node?: number) => Promise<DatabaseConfig>;
  readonly close: () => Promise<void>;
}

/** Opens the ground of an engine; a sentence says what it lacks. */
export async function groundOf(engine: Engine): Promise<Ground | string> {
  if (engine === 'sqlite') return sqliteGround();
  if (engine === 'galera') {
    const lack = galeraLacks();
    if (lack) return lack;
    const { urls, stop } = await startGalera();
    return serverGround(engine, urls, stop);
  }
  const named = process.env.TEST_MYSQL_URL;
  if (named) return serverGround(engine, [named], async () => undefined);
  if (!serverProgram()) return 'There is no mariadbd or mysqld here and no TEST_MYSQL_URL.';
  const server = await startPrivateServer({ durable: true });
  return serverGround(engine, [server.url], () => server.stop());
}

function sqliteGround(): Ground {
  const folder = mkdtempSync(join(tmpdir(), 'redgrid-drill-'));
  return {
    engine: 'sqlite',
    config: (name) => Promise.resolve({ kind: 'sqlite', file: join(folder, `${name}.sqlite`) }),
    close: async () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

function serverGround(engine: Engine, urls: readonly string[], stop: () => Promise<void>): Ground {
  const run = randomBytes(4).toString('hex');
  const made = new Map<string, DatabaseConfig>();
  return {
    engine,
    config: async (name, node = 0) => {
      const url = new URL(urls[node % urls.length] ?? '');
      url.pathname = `/redgrid_drill_${run}_${name}`;
      const config: DatabaseConfig = { kind: 'mariadb', url: url.toString(), readUrl: null, poolSize: 20 };
      if (!made.has(name)) await ensureDatabase(config);
      made.set(name, config);
      return config;
    },
    close: async () => {
      await dropAll(
        urls[0] ?? '',
        [...made.keys()].map((name) => `redgrid_drill_${run}_${name}`),
      );
      await stop();
    },
  };
}

async function dropAll(url: string, schemas: readonly string[]): Promise<void> {
  const { default: mysql } = await import('mysql2/promise');
  const connection = await mysql.createConnection(url);
  for (const schema of schemas) await connection.query(`DROP DATABASE IF EXISTS ${schema}`);
  await connection.end();
}

/** Commands on the first node, a second numbering process on another, the reader's rows on the third. */
export async function placesOn(ground: Ground, name: string): Promise<Places> {
  return {
    owner: await ground.config(`${name}_owner`),
    twin: ground.engine === 'sqlite' ? null : await ground.config(`${name}_owner`, 1),
    user: await ground.config(`${name}_user`, 2),
  };
}
