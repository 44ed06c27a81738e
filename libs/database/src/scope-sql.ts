import { reachOf, type Branch, type Principal, type ReadRule } from '@redgrid/access';
import type { EntityManager, EntityMetadata, ObjectLiteral } from 'typeorm';
import { hydrate } from './hydration.ts';

/** A table that says where records lie when they may lie in several units. */
export interface Link {
  readonly entity: new () => object;
  /** The link's column that holds the record's id. */
  readonly key: string;
  /** The row's column that holds that id, when the row lies where another record lies; its own `id` when missing. */
  readonly from?: string;
  /** Further equalities of the link row, such as its kind. */
  readonly where?: Readonly<Record<string, string>>;
}

/** Who may read rows of `Row`: see ReadRule; columns are the row's own, or those of `via`. */
export type RowRule = ReadRule<string, Link>;

/** A piece of SQL with the values for its question marks. */
export interface Sql {
  readonly text: string;
  readonly values: readonly unknown[];
}
export const EVERYTHING: Sql = { text: '1 = 1', values: [] };
const NOTHING: Sql = { text: '1 = 0', values: [] };

/** Names the columns and tables of one entity in SQL, safely: only names the entity has. */
export class Names<Row extends ObjectLiteral> {
  readonly metadata: EntityMetadata;

  constructor(
    private readonly db: EntityManager,
    entity: new () => Row,
  ) {
    this.metadata = db.dataSource.getMetadata(entity);
  }

  get table(): string {
    return this.db.dataSource.driver.escape(this.metadata.tableName);
  }

  /** The escaped name of a property's column; a property the entity lacks is a programmer's mistake. */
  column(property: string): string {
    return this.db.dataSource.driver.escape(this.columnOf(property).databaseName);
  }

  /** A value as the driver wants it for this column. */
  bound(property: string, value: unknown): unknown {
    const bound: unknown = this.db.dataSource.driver.preparePersistentValue(value, this.columnOf(property));
    return bound;
  }

  /** A row of the driver as an entity. */
  hydrated(raw: Readonly<Record<string, unknown>>): Row {
    return hydrate(this.db.dataSource, this.metadata, raw) as Row;
  }

  columnOf(property: string) {
    const column = this.metadata.findColumnWithPropertyName(property);
    if (!column) throw new Error(`${this.metadata.name} has no column ${property}`);
    return column;
  }
}

/** The branches a caller's grants open in a table: each is one equality, and a row is visible if it meets any. */
export function branchesOf(
  db: EntityManager,
  names: Names<ObjectLiteral>,
  principal: Principal | null,
  rules: readonly RowRule[],
): readonly Sql[] {
  const reach = reachOf<string, Link>(principal, rules);
  return reach === 'ALL' ? [EVERYTHING] : reach.map((branch) => branchSql(db, names, branch));
}

/** All branches in one condition, for reads that another column already narrows to a few rows. */
export function anyOf(branches: readonly Sql[]): Sql {
  if (branches.length === 0) return NOTHING;
  return {
    text: `(${branches.map(({ text }) => text).join(' OR ')})`,
    values: branches.flatMap(({ values }) => values),
  };
}

/** Conditions that must all hold. */
export function allOf(conditions: readonly Sql[]): Sql {
  if (conditions.length === 0) return EVERYTHING;
  return {
    text: conditions.map(({ text }) => `(${text})`).join(' AND '),
    values: conditions.flatMap(({ values }) => values),
  };
}

function branchSql(
  db: EntityManager,
  names: Names<ObjectLiteral>,
  { column, value, also, via }: Branch<string, Link>,
): Sql {
  const values = { [column]: value, ...(also ? { [also.column]: also.value } : {}) };
  if (via) return linkedSql(db, names, via, values);
  const equalities = Object.entries(values);
  return {
    text: equalities.map(([each]) => `${names.column(each)} = ?`).join(' AND '),
    values: equalities.map(([, each]) => each),
  };
}

/** The rows a link table leads to from the given values of its columns. */
export function linkedSql(
  db: EntityManager,
  names: Names<ObjectLiteral>,
  { entity, key, from = 'id', where = {} }: Link,
  values: Readonly<Record<string, unknown>>,
): Sql {
  const link = new Names(db, entity);
  const equalities = Object.entries({ ...values, ...where });
  const conditions = equalities.map(([each]) => `${link.column(each)} = ?`).join(' AND ');
  return {
    text: `${names.column(from)} IN (SELECT ${link.column(key)} FROM ${link.table} WHERE ${conditions})`,
    values: equalities.map(([, each]) => each),
  };
}
