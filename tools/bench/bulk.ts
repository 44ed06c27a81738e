import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import type { DatabaseConfig } from '@redgrid/database';
import mysql from 'mysql2/promise';

export type BulkRow = Record<string, unknown>;

/** A domain's tables, for writing many rows fast. Rows that are there already stay: repeating a step does no harm. */
export interface Bulk {
  tables(): Promise<string[]>;
  rows(table: string): Promise<BulkRow[]>;
  clear(table: string): Promise<void>;
  /** Writes the rows in one go per chunk and says how many it was given. */
  insert(table: string, rows: Iterable<BulkRow>): Promise<number>;
  /** Statements that make the secondary indexes. */
  indexes(): Promise<readonly string[]>;
  dropIndexes(): Promise<void>;
  make(indexes: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

const CHUNK = 500;

/** Opens the database for bulk work; durability and constraints between rows are off meanwhile. */
export function openBulk(config: DatabaseConfig): Promise<Bulk> {
  return config.kind === 'sqlite' ? Promise.resolve(new SqliteBulk(config.file)) : MysqlBulk.open(config.url);
}

class SqliteBulk implements Bulk {
  private readonly db: DatabaseSync;

  constructor(file: string) {
    this.db = new DatabaseSync(file);
    for (const pragma of [
      'journal_mode = WAL',
      'synchronous = OFF',
      'cache_size = -400000',
      'temp_store = MEMORY',
    ])
      this.db.exec(`PRAGMA ${pragma}`);
  }

  async tables(): Promise<string[]> {
    const rows = this.db.prepare("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").all();
    return rows.map(({ name }) => String(name)).filter((name) => !name.startsWith('sqlite_'));
  }

  async rows(table: string): Promise<BulkRow[]> {
    return this.db.prepare(`SELECT * FROM "${table}"`).all();
  }

  async clear(table: string): Promise<void> {
    this.db.exec(`DELETE FROM "${table}"`);
  }

  async insert(table: string, rows: Iterable<BulkRow>): Promise<number> {
    let statement: ReturnType<DatabaseSync['prepare']> | undefined;
    let written = 0;
    this.db.exec('BEGIN');
    for (const row of rows) {
      statement ??= this.db.prepare(
        `INSERT OR IGNORE INTO "${table}" (${columnsOf(row, '"')}) VALUES (${marksOf(row)})`,
      );
      statement.run(...(Object.values(row) as SQLInputValue[]));
      written += 1;
    }
    this.db.exec('COMMIT');
    return written;
  }

  async indexes(): Promise<readonly string[]> {
    const rows = this.db
      .prepare("SELECT sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
      .all();
    return rows.map(({ sql }) =>
      String(sql).replace(/^CREATE (UNIQUE )?INDEX /, 'CREATE $1INDEX IF NOT EXISTS '),
    );
  }

  async dropIndexes(): Promise<void> {
    const rows = this.db
      .prepare("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")
      .all();
    for (const { name } of rows) this.db.exec(`DROP INDEX "${String(name)}"`);
  }

  async make(indexes: readonly string[]): Promise<void> {
    for (const index of indexes) this.db.exec(index);
    this.db.exec('ANALYZE; PRAGMA wal_checkpoint(TRUNCATE)');
  }

  async close(): Promise<void> {
    this.db.close();
  }
}

/** InnoDB keeps its indexes: the change buffer takes what comes in the order of the key well enough. */
class MysqlBulk implements Bulk {
  private constructor(private readonly connection: mysql.Connection) {}

  static async open(url: string): Promise<Bulk> {
    const connection = await mysql.createConnection({ uri: url, dateStrings: true, charset: 'utf8mb4' });
    await connection.query("SET SESSION unique_checks = 0, foreign_key_checks = 0, time_zone = '+00:00'");
    return new MysqlBulk(connection);
  }

  async tables(): Promise<string[]> {
    const [rows] = await this.connection.query<mysql.RowDataPacket[]>('SHOW TABLES');
    return rows.map((row) => String(Object.values(row)[0])).toSorted();
  }

  async rows(table: string): Promise<BulkRow[]> {
    const [rows] = await this.connection.query<mysql.RowDataPacket[]>(`SELECT * FROM \`${table}\``);
    return rows.map((row) => ({ ...row }));
  }

  async clear(table: string): Promise<void> {
    await this.connection.query(`DELETE FROM \`${table}\``);
  }

  async insert(table: string, rows: Iterable<BulkRow>): Promise<number> {
    let written = 0;
    let chunk: BulkRow[] = [];
    const flush = async () => {
      const [first] = chunk;
      if (!first) return;
      const sql = `INSERT IGNORE INTO \`${table}\` (${columnsOf(first, '`')}) VALUES ?`;
      await this.connection.query(sql, [chunk.map((row) => Object.values(row))]);
      written += chunk.length;
      chunk = [];
    };
    await this.connection.query('START TRANSACTION');
    for (const row of rows) {
      chunk.push(row);
      if (chunk.length === CHUNK) await flush();
    }
    await flush();
    await this.connection.query('COMMIT');
    return written;
  }

  async indexes(): Promise<readonly string[]> {
    return [];
  }

  async dropIndexes(): Promise<void> {
    // See above.
  }

  async make(): Promise<void> {
    for (const table of await this.tables()) await this.connection.query(`ANALYZE TABLE \`${table}\``);
  }

  async close(): Promise<void> {
    await this.connection.end();
  }
}

function columnsOf(row: BulkRow, quote: string): string {
  return Object.keys(row)
    .map((name) => `${quote}${name}${quote}`)
    .join(', ');
}

function marksOf(row: BulkRow): string {
  return Object.keys(row)
    .map(() => '?')
    .join(', ');
}
