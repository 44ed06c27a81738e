import { randomUUID } from 'node:crypto';
import type { QueryRunner } from 'typeorm';
import type { Database } from './database.ts';
import { Tables, column, optional, primary, type Migration } from './migration.ts';

const LEASE_MS = 60_000;
const WAIT_MS = 200;

/** Brings the tables up to date; gives the names of what it ran. Safe to interrupt and to start twice at once. */
export async function migrate(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  return asOnlyRunner(database, async (runner, keep) => {
    const done = await applied(runner);
    const pending = migrations.filter(({ name }) => !done.includes(name)).toSorted(byName);
    for (const migration of pending) {
      await keep();
      await inOnePiece(database, runner, async () => {
        await migration.up(new Tables(runner));
        await runner.query(`INSERT INTO ${MIGRATION} (name, at) VALUES (?, ?)`, [
          migration.name,
          new Date().toISOString(),
        ]);
      });
    }
    return pending.map(({ name }) => name);
  });
}

/** Takes back the newest migration; gives its name, or null when there is none. */
export async function revert(database: Database, migrations: readonly Migration[]): Promise<string | null> {
  return asOnlyRunner(database, async (runner) => {
    const last = (await applied(runner)).at(-1);
    const migration = migrations.find(({ name }) => name === last);
    if (!migration) return null;
    await inOnePiece(database, runner, async () => {
      await migration.down(new Tables(runner));
      await runner.query(`DELETE FROM ${MIGRATION} WHERE name = ?`, [migration.name]);
    });
    return migration.name;
  });
}

/** The names of the migrations that have run, in order. */
export async function appliedMigrations(database: Database): Promise<string[]> {
  const runner = database.writer.createQueryRunner();
  try {
    return (await runner.hasTable(MIGRATION)) ? await applied(runner) : [];
  } finally {
    await runner.release();
  }
}

/** Differences between the entities and the tables, as the SQL that would remove them; empty when there are none. */
export async function drift(database: Database): Promise<string[]> {
  const { upQueries } = await database.writer.driver.createSchemaBuilder().log();
  return upQueries.map(({ query }) => query).filter((query) => !/migration/.test(query));
}

const MIGRATION = 'schema_migration';
const LOCK = 'schema_migration_lock';
const byName = (a: Migration, b: Migration) => (a.name < b.name ? -1 : 1);

async function applied(runner: QueryRunner): Promise<string[]> {
  const rows = (await runner.query(`SELECT name FROM ${MIGRATION} ORDER BY name`)) as { name: string }[];
  return rows.map(({ name }) => name);
}

/** SQLite undoes a broken migration; MySQL commits each step, and the next run repeats those that are missing. */
async function inOnePiece(database: Database, runner: QueryRunner, work: () => Promise<void>): Promise<void> {
  if (database.kind !== 'sqlite') return work();
  await runner.startTransaction();
  try {
    await work();
    await runner.commitTransaction();
  } catch (error) {
    await runner.rollbackTransaction();
    throw error;
  }
}

type Keep = () => Promise<void>;

/** One runner at a time by a row with a lease: GET_LOCK holds on one node of a cluster only. */
async function asOnlyRunner<Result>(
  database: Database,
  work: (runner: QueryRunner, keep: Keep) => Promise<Result>,
): Promise<Result> {
  const runner = database.writer.createQueryRunner();
  const owner = randomUUID();
  try {
    await makeOwnTables(runner);
    while (!(await takeLock(runner, owner))) await new Promise((wake) => setTimeout(wake, WAIT_MS));
    return await work(runner, async () => {
      if (!(await takeLock(runner, owner))) throw new Error('Another migration took over; start again.');
    });
  } finally {
    await runner.query(`UPDATE ${LOCK} SET expiresAt = 0 WHERE owner = ?`, [owner]).catch(() => undefined);
    await runner.release();
  }
}

async function makeOwnTables(runner: QueryRunner): Promise<void> {
  const tables = new Tables(runner);
  await tables.create(MIGRATION, { name: primary(column.key(128)), at: column.key(32) });
  await tables.create(LOCK, {
    id: primary(column.int),
    owner: optional(column.key()),
    expiresAt: column.bigInteger,
  });
  await runner.query(`INSERT INTO ${LOCK} (id, expiresAt) VALUES (1, 0)`).catch(() => undefined);
}

async function takeLock(runner: QueryRunner, owner: string): Promise<boolean> {
  const now = Date.now();
  await runner.query(
    `UPDATE ${LOCK} SET owner = ?, expiresAt = ? WHERE id = 1 AND (expiresAt < ? OR owner = ?)`,
    [owner, now + LEASE_MS, now, owner],
  );
  const [row] = (await runner.query(`SELECT owner FROM ${LOCK} WHERE id = 1`)) as { owner: string }[];
  return row?.owner === owner;
}
