import type { ColumnType } from 'typeorm';
import { Table, TableColumn, TableIndex, type QueryRunner, type TableColumnOptions } from 'typeorm';

/** One change of one domain's tables. Steps are repeatable, because MySQL commits each of them by itself. */
export interface Migration {
  /** `2026-11-22-create-owners-committee`: sorts by day, says what it does. */
  readonly name: string;
  up(tables: Tables): Promise<void>;
  down(tables: Tables): Promise<void>;
}

type Columns = Readonly<Record<string, ColumnSpec>>;
interface ColumnSpec extends Omit<TableColumnOptions, 'name'> {
  readonly type: string;
}
interface IndexSpec {
  readonly name: string;
  readonly columns: readonly string[];
  readonly unique?: boolean;
}

/** The neutral column types; each has a twin for entities in columns.ts. */
export const column = {
  key: (length = 36): ColumnSpec => ({ type: 'varchar', length: String(length) }),
  text: (length = 200): ColumnSpec => ({ type: 'varchar', length: String(length) }),
  longText: { type: 'text' } as ColumnSpec,
  int: { type: 'int' } as ColumnSpec,
  flag: { type: 'boolean' } as ColumnSpec,
  instant: { type: 'datetime', precision: 3 } as ColumnSpec,
  localDay: { type: 'varchar', length: '10' } as ColumnSpec,
  json: { type: 'text' } as ColumnSpec,
  bigInteger: { type: 'bigint' } as ColumnSpec,
};

/** The column as part of the primary key. */
export const primary = (spec: ColumnSpec): ColumnSpec => ({ ...spec, isPrimary: true });
/** The column may be empty. */
export const optional = (spec: ColumnSpec): ColumnSpec => ({ ...spec, isNullable: true });

/** What a migration may do: every step looks first whether it has been done. */
export class Tables {
  constructor(private readonly runner: QueryRunner) {}

  /** Makes a table with all its indexes. */
  async create(name: string, columns: Columns, indexes: readonly IndexSpec[] = []): Promise<void> {
    const table = new Table({
      name,
      columns: Object.entries(columns).map(([name, spec]) => this.column(name, spec)),
      indices: indexes.map(({ name: index, columns: names, unique = false }) => ({
        name: index,
        columnNames: [...names],
        isUnique: unique,
      })),
    });
    await this.runner.createTable(table, true, true, true);
  }

  async drop(name: string): Promise<void> {
    await this.runner.dropTable(name, true);
  }

  async addColumn(table: string, name: string, spec: ColumnSpec): Promise<void> {
    if (await this.runner.hasColumn(table, name)) return;
    await this.runner.addColumn(table, new TableColumn(this.column(name, spec)));
  }

  /** Gives a new column the value of another one, in every row where it is still empty. */
  async fill(table: string, name: string, from: string): Promise<void> {
    const [to, source, inTable] = [name, from, table].map((each) =>
      this.runner.dataSource.driver.escape(each),
    );
    await this.runner.query(`UPDATE ${inTable} SET ${to} = ${source} WHERE ${to} IS NULL`);
  }

  /** Gives a new column a value in the rows that meet an equality, where it is still empty. */
  async set(
    table: string,
    { name, to }: { readonly name: string; readonly to: string },
    where: { readonly name: string; readonly is: string },
  ): Promise<void> {
    const { driver } = this.runner.dataSource;
    const [column, condition, inTable] = [name, where.name, table].map((each) => driver.escape(each));
    await this.runner.query(
      `UPDATE ${inTable} SET ${column} = ? WHERE ${column} IS NULL AND ${condition} = ?`,
      [to, where.is],
    );
  }

  /** Fills a new table with what follows from the rows of another one, page by page; rows that are there already stay. */
  async derive(
    source: string,
    { key, from }: { readonly key: string; readonly from: string },
    target: string,
    rowsOf: (key: string, value: string) => readonly Readonly<Record<string, string>>[],
  ): Promise<void> {
    const { driver, options } = this.runner.dataSource;
    const [id, value, table, into] = [key, from, source, target].map((each) => driver.escape(each));
    const insert = options.type === 'better-sqlite3' ? 'INSERT OR IGNORE' : 'INSERT IGNORE';
    for (let after = ''; ;) {
      const page = (await this.runner.query(
        `SELECT ${id} AS id, ${value} AS value FROM ${table} WHERE ${id} > ? ORDER BY ${id} LIMIT 500`,
        [after],
      )) as { readonly id: string; readonly value: string }[];
      const rows = page.flatMap((each) => rowsOf(each.id, each.value));
      for (const part of chunks(rows, 200)) {
        const names = Object.keys(part[0] ?? {});
        const columns = names.map((each) => driver.escape(each)).join(', ');
        const marks = part.map(() => `(${names.map(() => '?').join(', ')})`).join(', ');
        await this.runner.query(
          `${insert} INTO ${into} (${columns}) VALUES ${marks}`,
          part.flatMap((row) => names.map((each) => row[each])),
        );
      }
      const last = page.at(-1);
      if (!last) return;
      after = last.id;
    }
  }

  async dropColumn(table: string, name: string): Promise<void> {
    if (await this.runner.hasColumn(table, name)) await this.runner.dropColumn(table, name);
  }

  async addIndex(table: string, { name, columns, unique = false }: IndexSpec): Promise<void> {
    const known = await this.runner.getTable(table);
    if (known?.indices.some((index) => index.name === name)) return;
    await this.runner.createIndex(
      table,
      new TableIndex({ name, columnNames: [...columns], isUnique: unique }),
    );
  }

  async dropIndex(table: string, name: string): Promise<void> {
    const known = await this.runner.getTable(table);
    if (known?.indices.some((index) => index.name === name)) await this.runner.dropIndex(table, name);
  }

  /** Engines have names of their own for some types; a column is made as an entity's would be. */
  private column(name: string, spec: ColumnSpec): TableColumnOptions {
    const type = this.runner.dataSource.driver.normalizeType({ type: spec.type as ColumnType });
    return { ...spec, type, name };
  }
}

function chunks<Item>(items: readonly Item[], size: number): Item[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
