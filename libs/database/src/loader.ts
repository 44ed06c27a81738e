import DataLoader from 'dataloader';
import type { ObjectLiteral } from 'typeorm';
import type { RequestContext } from './request-context.ts';
import { allOf, anyOf, branchesOf, Names, type RowRule } from './scope-sql.ts';
import type { UnitOfWork } from './unit-of-work.ts';

/** Loads rows by a column: one statement per tick for any number of keys. */
export interface RowLoader<Row> {
  /** The row, or null when there is none or the caller may not see it; the two look alike on purpose. */
  load(key: string): Promise<Row | null>;
}
/** Loads all rows that share a column's value. */
export interface RowsLoader<Row> {
  load(key: string): Promise<Row[]>;
}

interface Wanted<Row extends ObjectLiteral> {
  readonly entity: new () => Row;
  readonly column: keyof Row & string;
  /** Who may read the rows; `ALL` only for rows another scoped row has led to. */
  readonly rules: readonly RowRule[] | 'ALL';
}

/** Loads single rows within the caller's scope by a unique column. */
export function rowLoader<Row extends ObjectLiteral>(
  request: RequestContext,
  wanted: Wanted<Row>,
): RowLoader<Row> {
  const owner = {};
  const make = () =>
    new DataLoader<string, Row | null>(async (keys) => {
      const byKey = new Map(
        (await visible(request.unit, wanted, keys)).map((row) => [keyOf(row, wanted), row]),
      );
      return keys.map((key) => byKey.get(key) ?? null);
    });
  return { load: (key) => request.unit.loader(owner, make).load(key) };
}

/** Loads groups of rows within the caller's scope by a shared column; for short groups, others are connections. */
export function rowsLoader<Row extends ObjectLiteral>(
  request: RequestContext,
  wanted: Wanted<Row> & { readonly orderBy?: keyof Row & string },
): RowsLoader<Row> {
  const owner = {};
  const make = () =>
    new DataLoader<string, Row[]>(async (keys) => {
      const groups = Map.groupBy(await visible(request.unit, wanted, keys), (row) => keyOf(row, wanted));
      return keys.map((key) => groups.get(key) ?? []);
    });
  return { load: (key) => request.unit.loader(owner, make).load(key) };
}

function keyOf<Row extends ObjectLiteral>(row: Row, { column }: Wanted<Row>): string {
  return String(row[column]);
}

async function visible<Row extends ObjectLiteral>(
  { db, principal }: UnitOfWork,
  { entity, column, rules, orderBy }: Wanted<Row> & { readonly orderBy?: string },
  keys: readonly string[],
): Promise<Row[]> {
  const names = new Names(db, entity);
  const branches = rules === 'ALL' ? [] : branchesOf(db, names, principal, rules);
  if (rules !== 'ALL' && branches.length === 0) return [];
  const wanted = { text: `${names.column(column)} IN (${keys.map(() => '?').join(', ')})`, values: keys };
  const { text, values } = allOf(rules === 'ALL' ? [wanted] : [wanted, anyOf(branches)]);
  const order = orderBy === undefined ? '' : ` ORDER BY ${names.column(orderBy)}`;
  const rows: Record<string, unknown>[] = await db.query(
    `SELECT * FROM ${names.table} WHERE ${text}${order}`,
    [...values],
  );
  return rows.map((row) => names.hydrated(row));
}
