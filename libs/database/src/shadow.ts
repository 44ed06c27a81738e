import { DataSource, DefaultNamingStrategy, type EntityManager, type EntityMetadata } from 'typeorm';
import type { Database } from './database.ts';

/** What the name of a table begins with while its next contents are built beside it. */
const NEXT = 'next_';
type EntityClass = new () => object;

/** A row that is not the same in the table in use and the one built beside it. */
export interface RowDifference {
  readonly table: string;
  /** The row's primary key. */
  readonly id: string;
  /** The column, or MISSING for a row not in use, BEYOND for one in use that should not be. */
  readonly field: string;
}

/** How tables are compared. */
export interface Comparison {
  /** Columns that may be less than built, but never more: version counters. */
  readonly notAbove?: readonly string[];
}

/** The same entities, some of them over other tables of the same database; it has no connection of its own. */
class NextTables extends DataSource {
  static async beside(source: DataSource, tables: ReadonlySet<string>): Promise<NextTables> {
    class Beside extends DefaultNamingStrategy {
      override tableName(target: string, given: string | undefined): string {
        const name = super.tableName(target, given);
        return tables.has(name) ? `${NEXT}${name}` : name;
      }
    }
    const next = new NextTables({ ...source.options, namingStrategy: new Beside() });
    await next.buildMetadatas();
    return next;
  }
}

/** Tables that are built beside those in use, in the same transactions, by the same code, and take their place at once. */
export class Shadow {
  private constructor(
    private readonly database: Database,
    private readonly next: DataSource,
    private readonly tables: readonly EntityMetadata[],
  ) {}

  static async of(database: Database, entities: readonly EntityClass[]): Promise<Shadow> {
    const { writer } = database;
    const tables = entities.map((entity) => writer.getMetadata(entity));
    const names = new Set(tables.map(({ tableName }) => tableName));
    return new Shadow(database, await NextTables.beside(writer, names), tables);
  }

  /** Works on the next tables within a transaction; every other table is the one in use. */
  manager(db: EntityManager): EntityManager {
    return this.next.createEntityManager(db.queryRunner);
  }

  /** Makes the next tables, empty, with the columns and indexes of those in use; what stood there is dropped. */
  async create(): Promise<void> {
    await this.drop();
    await this.database.transaction(async ({ queryRunner }) => {
      for (const { tableName } of this.tables) {
        const copy = (await queryRunner?.getTable(tableName))?.clone();
        if (!copy) throw new Error(`There is no table ${tableName}`);
        copy.name = `${NEXT}${tableName}`;
        for (const index of copy.indices) index.name = `${NEXT}${index.name ?? ''}`;
        await queryRunner?.createTable(copy, true, true, true);
      }
    });
  }

  async drop(): Promise<void> {
    await this.database.transaction(async ({ queryRunner }) => {
      for (const { tableName } of this.tables) await queryRunner?.dropTable(`${NEXT}${tableName}`, true);
    });
  }

  /** The first rows that differ, and how many in all; nothing but keys and names of columns. */
  async differences(
    db: EntityManager,
    most: number,
    comparison: Comparison = {},
  ): Promise<{ readonly count: number; readonly first: readonly RowDifference[] }> {
    const all = [];
    let count = 0;
    for (const table of this.tables) {
      const sql = new TableSql(this.next, table, comparison);
      for (const [query, fieldsOf] of sql.queries()) {
        const [counted] = await db.query<{ total: unknown }[]>(
          `SELECT COUNT(*) AS total FROM (${query}) AS found`,
        );
        count += Number(counted?.total ?? 0);
        if (all.length >= most) continue;
        const rows: Record<string, unknown>[] = await db.query<Record<string, unknown>[]>(
          `${query} LIMIT ${most - all.length}`,
        );
        for (const row of rows)
          for (const field of fieldsOf(row))
            all.push({ table: table.tableName, id: String(row.row_key), field });
      }
    }
    return { count, first: all.slice(0, most) };
  }

  /** Brings the tables in use to what was built, within the transaction; rows that agree are left alone. */
  async takeOver(db: EntityManager, comparison: Comparison = {}): Promise<void> {
    for (const table of this.tables) {
      const sql = new TableSql(this.next, table, comparison);
      await db.query(sql.deleteDifferent());
      await db.query(sql.insertMissing());
    }
  }
}

/** Statements over a table and the one built beside it, valid on every engine. */
class TableSql {
  private readonly used: string;
  private readonly built: string;
  private readonly columns: readonly { readonly name: string; readonly differs: string }[];
  private readonly sameKey: string;
  private readonly key: string;
  private readonly all: readonly string[];

  constructor(source: DataSource, { tableName, columns }: EntityMetadata, { notAbove = [] }: Comparison) {
    const quoted = (name: string) => source.driver.escape(name);
    const same = source.options.type === 'better-sqlite3' ? 'IS' : '<=>';
    this.used = quoted(tableName);
    this.built = quoted(`${NEXT}${tableName}`);
    const names = columns.map(({ databaseName, isPrimary }) => ({ name: databaseName, isPrimary }));
    this.all = names.map(({ name }) => quoted(name));
    const both = (name: string) => [`${this.used}.${quoted(name)}`, `${this.built}.${quoted(name)}`] as const;
    const keys = names.filter(({ isPrimary }) => isPrimary).map(({ name }) => both(name));
    this.sameKey = keys.map(([used, built]) => `${used} = ${built}`).join(' AND ');
    this.key = `${keys[0]?.[0] ?? ''} AS row_key`;
    this.columns = names
      .filter(({ isPrimary }) => !isPrimary)
      .map(({ name }) => {
        const [used, built] = both(name);
        return {
          name,
          differs: notAbove.includes(name) ? `${used} > ${built}` : `NOT (${used} ${same} ${built})`,
        };
      });
  }

  /** Queries for rows that differ, each with what the found row tells of its fields. */
  queries(): [string, (row: Record<string, unknown>) => string[]][] {
    const { used, built, key, sameKey, columns } = this;
    const missing = `SELECT ${key.replace(used, built)} FROM ${built} LEFT JOIN ${used} ON ${sameKey} WHERE ${this.absent(used)}`;
    const beyond = `SELECT ${key} FROM ${used} LEFT JOIN ${built} ON ${sameKey} WHERE ${this.absent(built)}`;
    const flags = columns.map(({ differs }, index) => `(${differs}) AS f${index}`).join(', ');
    const differing = `SELECT ${key}, ${flags} FROM ${used} JOIN ${built} ON ${sameKey} WHERE ${this.anyDiffers()}`;
    return [
      [missing, () => ['MISSING']],
      [beyond, () => ['BEYOND']],
      [
        differing,
        (row) => columns.filter((_, index) => Number(row[`f${index}`]) === 1).map(({ name }) => name),
      ],
    ];
  }

  deleteDifferent(): string {
    const agrees = `${this.sameKey} AND NOT (${this.anyDiffers()})`;
    return `DELETE FROM ${this.used} WHERE NOT EXISTS (SELECT 1 FROM ${this.built} WHERE ${agrees})`;
  }

  insertMissing(): string {
    const columns = this.all.join(', ');
    const known = `SELECT 1 FROM ${this.used} WHERE ${this.sameKey}`;
    return `INSERT INTO ${this.used} (${columns}) SELECT ${columns} FROM ${this.built} WHERE NOT EXISTS (${known})`;
  }

  private anyDiffers(): string {
    return this.columns.map(({ differs }) => differs).join(' OR ') || '1 = 0';
  }

  private absent(table: string): string {
    const [first = ''] = this.key.split(' AS ');
    return `${first.replace(this.used, table)} IS NULL`;
  }
}
