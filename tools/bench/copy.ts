import { databaseConfig, ensureDatabase } from '@redgrid/database';
import { domains } from '@redgrid/graph';
import { openBulk, type BulkRow } from './bulk.ts';
import { open } from './running.ts';

type Env = Readonly<Record<string, string>>;
const OF_THE_ENGINE = new Set(['schema_migration', 'schema_migration_lock']);

/** Copies every row of every domain from one engine to the other, whose tables are made first. */
export async function copyDatabases(from: Env, to: Env): Promise<void> {
  for (const { name } of domains) await ensureDatabase(databaseConfig(name, to));
  await (await open({ ...process.env, ...to })).close();
  for (const { name } of domains) {
    const source = await openBulk(databaseConfig(name, from));
    const target = await openBulk(databaseConfig(name, to));
    try {
      for (const table of (await source.tables()).filter((each) => !OF_THE_ENGINE.has(each))) {
        await target.clear(table);
        await target.insert(table, (await source.rows(table)).map(portable));
      }
    } finally {
      await source.close();
      await target.close();
    }
  }
}

/** Bytes as both drivers take them. */
function portable(row: BulkRow): BulkRow {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [
      name,
      value instanceof Uint8Array ? Buffer.from(value) : value,
    ]),
  );
}
