import { setImmediate as breath } from 'node:timers/promises';
import { chunksOf } from '@redgrid/database';
import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';

/** Rows of one statement: few enough that the event loop turns in between, and always as many, so that it is prepared once. */
const ROWS = 50;
const KEYS = 250;

interface Insert {
  readonly metadata: EntityMetadata;
  readonly columns: EntityMetadata['columns'];
  readonly head: string;
  readonly marks: string;
}
const inserts = new WeakMap<EntityMetadata, Insert>();

/**
 * Inserts many whole rows by few prepared statements; a column that is missing is null. What a driver stores differently
 * (moments, JSON, flags) is prepared as the entity says.
 */
export async function insertRows<Row extends ObjectLiteral>(
  db: EntityManager,
  entity: new () => Row,
  rows: readonly Row[],
): Promise<void> {
  const insert = insertOf(db, entity);
  const { driver } = db.dataSource;
  for (const chunk of chunksOf(rows, ROWS)) {
    const values: unknown[] = [];
    for (const row of chunk)
      for (const column of insert.columns) {
        const value: unknown = row[column.propertyName] ?? null;
        values.push(typeof value === 'string' ? value : driver.preparePersistentValue(value, column));
      }
    await db.query(`${insert.head}${Array(chunk.length).fill(insert.marks).join(', ')}`, values);
    await breath();
  }
}

function insertOf(db: EntityManager, entity: new () => object): Insert {
  const metadata = db.dataSource.getMetadata(entity);
  const known = inserts.get(metadata);
  if (known) return known;
  const { driver } = db.dataSource;
  const names = metadata.columns.map(({ databaseName }) => driver.escape(databaseName)).join(', ');
  const made = {
    metadata,
    columns: metadata.columns,
    head: `INSERT INTO ${driver.escape(metadata.tableName)} (${names}) VALUES `,
    marks: `(${metadata.columns.map(() => '?').join(', ')})`,
  };
  inserts.set(metadata, made);
  return made;
}

/**
 * Some columns of the rows whose `column` has one of the values, as the driver gives them: texts and numbers only, so that
 * nothing needs to be made of them. `fixed` narrows further.
 */
export async function rowsWhere<Row extends ObjectLiteral, Wanted extends keyof Row & string>(
  db: EntityManager,
  entity: new () => Row,
  {
    select,
    column,
    values,
    fixed = {},
  }: {
    readonly select: readonly Wanted[];
    readonly column: keyof Row & string;
    readonly values: readonly string[];
    readonly fixed?: Partial<Row>;
  },
): Promise<Pick<Row, Wanted>[]> {
  const { driver } = db.dataSource;
  const { tableName } = db.dataSource.getMetadata(entity);
  const escaped = (name: string) => driver.escape(name);
  const found: Pick<Row, Wanted>[] = [];
  for (const chunk of chunksOf([...new Set(values)], KEYS)) {
    const narrow = Object.keys(fixed)
      .map((name) => `${escaped(name)} = ? AND `)
      .join('');
    // Always as many marks, so that the statement is prepared once: the last value fills up.
    const padded = [...chunk, ...Array<string>(KEYS - chunk.length).fill(chunk.at(-1) ?? '')];
    const sql = `SELECT ${select.map(escaped).join(', ')} FROM ${escaped(tableName)} WHERE ${narrow}${escaped(column)} IN (${MARKS})`;
    const given = Object.values<unknown>(fixed);
    const rows: Pick<Row, Wanted>[] = await db.query(sql, [...given, ...padded]);
    found.push(...rows);
    await breath();
  }
  return found;
}
const MARKS = Array(KEYS).fill('?').join(', ');
