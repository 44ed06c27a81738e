import { createHash } from 'node:crypto';
import type { RunningSubgraph } from '@redgrid/subgraph';

/** A text by which two databases can be compared: the same rows in every table give the same digest (数据摘要). */
export interface Digest {
  readonly all: string;
  /** By `<domain>.<table>`: rows and digest. */
  readonly tables: Readonly<Record<string, { readonly rows: number; readonly digest: string }>>;
}

/** What is made with a deployment's own secret, or sealed with chance that must not come from a seed. */
const SECRET = /^(contentHash|hash|.*Sealed|phoneIndex|idNumberIndex)$/;
/** When tables were made is no part of what happened in the county. */
const OWN_TABLES = /^schema_migration/;

/** Digests every row of every table of the domains: facts and audit in their order, all others by their key. */
export async function digestOf(domains: ReadonlyMap<string, RunningSubgraph>): Promise<Digest> {
  const tables: Record<string, { rows: number; digest: string }> = {};
  for (const [name, { database }] of domains)
    for (const { tableName, primaryColumns } of database.freshReader.entityMetadatas) {
      if (OWN_TABLES.test(tableName)) continue;
      const key = primaryColumns.map(({ databaseName }) => quoted(database.kind, databaseName)).join(', ');
      const order = tableName === 'fact' || tableName === 'audit' ? 'position' : key;
      const rows = await database.freshReader.query<Record<string, unknown>[]>(
        `SELECT * FROM ${quoted(database.kind, tableName)} ORDER BY ${order}`,
      );
      const hash = createHash('sha256');
      for (const row of rows) hash.update(canonical(row)).update('\n');
      tables[`${name}.${tableName}`] = { rows: rows.length, digest: hash.digest('hex') };
    }
  const sorted = Object.entries(tables).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return {
    all: createHash('sha256').update(JSON.stringify(sorted)).digest('hex'),
    tables: Object.fromEntries(sorted),
  };
}

/** Facts by type, the most frequent first. */
export async function factsByType(
  domains: ReadonlyMap<string, RunningSubgraph>,
): Promise<readonly (readonly [type: string, count: number])[]> {
  const counted: [string, number][] = [];
  for (const { database } of domains.values()) {
    const rows = await database.freshReader.query<{ type: string; facts: number | string }[]>(
      'SELECT type, COUNT(*) AS facts FROM fact GROUP BY type',
    );
    counted.push(...rows.map(({ type, facts }) => [type, Number(facts)] as [string, number]));
  }
  return counted.toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1));
}

function quoted(kind: string, name: string): string {
  return kind === 'sqlite' ? `"${name}"` : `\`${name}\``;
}

function canonical(row: Readonly<Record<string, unknown>>): string {
  const told = Object.entries(row).filter(([column]) => !SECRET.test(column));
  return JSON.stringify(
    told.toSorted(([a], [b]) => (a < b ? -1 : 1)),
    (_, value: unknown) => (typeof value === 'bigint' ? String(value) : value),
  );
}
