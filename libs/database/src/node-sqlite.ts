import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

/**
 * Node's built-in SQLite in the shape TypeORM's `better-sqlite3` driver expects (its `driver` option):
 * nothing to compile or download. Transactions begin IMMEDIATE, so that a writer never fails half-way for a lock.
 */
export class NodeSqlite {
  private readonly db: DatabaseSync;

  constructor(path: string, options: { readonly readonly?: boolean } = {}) {
    this.db = new DatabaseSync(path, { readOnly: options.readonly ?? false });
  }

  prepare(sql: string) {
    const statement = this.db.prepare(sql === 'BEGIN TRANSACTION' ? 'BEGIN IMMEDIATE' : sql);
    return {
      reader: statement.columns().length > 0,
      run: (...values: unknown[]) => statement.run(...bound(values)),
      all: (...values: unknown[]) => rowsOf(statement, values),
    };
  }

  exec(sql: string): void {
    this.db.exec(sql);
  }

  pragma(text: string): unknown {
    return this.db.prepare(`PRAGMA ${text}`).all();
  }

  close(): void {
    this.db.close();
  }
}

function rowsOf(statement: StatementSync, values: unknown[]): unknown[] {
  return statement.all(...bound(values));
}

/** node:sqlite takes no booleans and no undefined. */
function bound(values: unknown[]): SQLInputValue[] {
  return values.map((value) =>
    typeof value === 'boolean' ? Number(value) : value === undefined ? null : (value as SQLInputValue),
  );
}
