import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensureDatabase, type DatabaseConfig } from '@redgrid/database';
import mysql from 'mysql2/promise';

/** A database of its own for one test, and how to throw it away. */
export interface TestDatabase {
  readonly config: DatabaseConfig;
  drop(): Promise<void>;
}

/** The engine this run tests: `TEST_ENGINE=mysql` with `TEST_MYSQL_URL`, else SQLite. */
export const engine: 'sqlite' | 'mysql' = process.env.TEST_ENGINE === 'mysql' ? 'mysql' : 'sqlite';

/** Makes an empty database on the engine under test. */
export function testDatabase(poolSize = 5): Promise<TestDatabase> {
  return engine === 'sqlite' ? Promise.resolve(sqliteDatabase()) : mysqlDatabase(poolSize);
}

function sqliteDatabase(): TestDatabase {
  const folder = mkdtempSync(join(tmpdir(), 'redgrid-test-'));
  return {
    config: { kind: 'sqlite', file: join(folder, 'test.sqlite') },
    drop: async () => {
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function mysqlDatabase(poolSize: number): Promise<TestDatabase> {
  const server = process.env.TEST_MYSQL_URL;
  if (!server) throw new Error('TEST_ENGINE=mysql needs TEST_MYSQL_URL');
  const name = `redgrid_test_${randomBytes(6).toString('hex')}`;
  const connection = await mysql.createConnection(server);
  const [rows] = await connection.query('SELECT VERSION() AS version');
  await connection.end();
  const onMariaDb = String((rows as { version: string }[])[0]?.version).includes('MariaDB');
  const url = new URL(server);
  url.pathname = `/${name}`;
  const kind = onMariaDb ? 'mariadb' : 'mysql';
  const config: DatabaseConfig = { kind, url: url.toString(), readUrl: null, poolSize };
  await ensureDatabase(config);
  return {
    config,
    drop: async () => {
      const again = await mysql.createConnection(server);
      await again.query(`DROP DATABASE IF EXISTS ${name}`);
      await again.end();
    },
  };
}
