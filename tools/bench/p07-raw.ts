import { randomUUID } from 'node:crypto';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { Secrets } from '@redgrid/database';
import { property } from '@redgrid/property';
import { startDomain, type Domain } from '@redgrid/subgraph';
import { testDatabase } from '@redgrid/testing';
import mysql from 'mysql2/promise';

const PER_STATEMENT = 50;
const PER_TRANSACTION = 500;
const HOUSE = [
  'id',
  'compoundId',
  'buildingId',
  'unit',
  'number',
  'sortKey',
  'area',
  'use',
  'households',
  'version',
];
const SOURCE = ['kind', 'sourceSystem', 'sourceId', 'entityId', 'rowHash', 'jobId', 'at'];

/** Rows per second of houses with their source ids, written by hand: prepared statements, transactions as large as a chunk. */
export async function rawRate(rows: number): Promise<number> {
  const database = await testDatabase();
  const secrets = new Secrets('the-secret-of-a-bench-protects-nothing-at-all');
  // Only for its tables.
  await (await startDomain(property as unknown as Domain, { config: database.config, secrets })).close();
  const { config } = database;
  try {
    if (config.kind === 'sqlite') return sqliteRate(config.file, rows);
    return await mysqlRate(config.url, rows);
  } finally {
    await database.drop();
  }
}

const houseOf = (row: number, id: string) => [
  ...[id, 'cp', `B-${Math.floor(row / 60)}`, 1, String(row % 60), `001-${String(row % 60).padStart(5, '0')}`],
  ...[8965, 'RESIDENTIAL', 1, 1],
];
const sourceOf = (row: number, id: string) => [
  'houses',
  'raw',
  `H-${row}`,
  id,
  randomUUID().slice(0, 32),
  id,
  '2026-01-01 00:00:00.000',
];

function statement(table: string, columns: readonly string[]): string {
  const marks = `(${columns.map(() => '?').join(', ')})`;
  return `INSERT INTO ${table} (${columns.map((name) => `\`${name}\``).join(', ')}) VALUES ${Array(PER_STATEMENT).fill(marks).join(', ')}`;
}

function* batches(rows: number) {
  for (let from = 0; from < rows; from += PER_STATEMENT) {
    const ids = Array.from({ length: PER_STATEMENT }, (_, index) => [from + index, randomUUID()] as const);
    yield {
      from,
      houses: ids.flatMap(([row, id]) => houseOf(row, id)),
      sources: ids.flatMap(([row, id]) => sourceOf(row, id)),
    };
  }
}

function sqliteRate(file: string, rows: number): number {
  const db = new DatabaseSync(file);
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA cache_size = -16000');
  const [house, source] = [
    db.prepare(statement('house', HOUSE)),
    db.prepare(statement('import_source', SOURCE)),
  ];
  const began = performance.now();
  for (const { from, houses, sources } of batches(rows)) {
    if (from % PER_TRANSACTION === 0) db.exec('BEGIN IMMEDIATE');
    house.run(...(houses as SQLInputValue[]));
    source.run(...(sources as SQLInputValue[]));
    if ((from + PER_STATEMENT) % PER_TRANSACTION === 0) db.exec('COMMIT');
  }
  const rate = (rows * 1000) / (performance.now() - began);
  db.close();
  return rate;
}

async function mysqlRate(url: string, rows: number): Promise<number> {
  const connection = await mysql.createConnection(url.replace(/^mariadb:/, 'mysql:'));
  const [house, source] = [statement('house', HOUSE), statement('import_source', SOURCE)];
  const began = performance.now();
  for (const { from, houses, sources } of batches(rows)) {
    if (from % PER_TRANSACTION === 0) await connection.query('START TRANSACTION');
    await connection.query(house, houses);
    await connection.query(source, sources);
    if ((from + PER_STATEMENT) % PER_TRANSACTION === 0) await connection.query('COMMIT');
  }
  const rate = (rows * 1000) / (performance.now() - began);
  await connection.end();
  return rate;
}
