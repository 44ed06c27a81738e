import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { databaseConfig } from '@redgrid/database';
import type { DomainName } from '@redgrid/subgraph';
import mysql from 'mysql2/promise';
import type { DataSet } from './data.ts';

type Values = readonly unknown[];

/** A domain's database by hand: the driver, prepared statements, and nothing between. */
export interface HandWritten {
  rows(sql: string, values: Values): Promise<Record<string, unknown>[]>;
  /** One durable transaction. */
  transaction(statements: readonly (readonly [sql: string, values: Values])[]): Promise<void>;
  close(): Promise<void>;
}

/** Opens a domain's database as a careful programmer would for speed. */
export async function byHand({ env }: DataSet, domain: DomainName, clients = 1): Promise<HandWritten> {
  const config = databaseConfig(domain, env);
  return config.kind === 'sqlite' ? new SqliteByHand(config.file) : new MysqlByHand(config.url, clients);
}

class SqliteByHand implements HandWritten {
  private readonly db: DatabaseSync;
  private readonly statements = new Map<string, ReturnType<DatabaseSync['prepare']>>();

  constructor(file: string) {
    this.db = new DatabaseSync(file);
    for (const pragma of ['synchronous = FULL', 'busy_timeout = 2000']) this.db.exec(`PRAGMA ${pragma}`);
  }

  async rows(sql: string, values: Values): Promise<Record<string, unknown>[]> {
    return this.prepared(sql).all(...(values as SQLInputValue[]));
  }

  async transaction(statements: readonly (readonly [string, Values])[]): Promise<void> {
    this.db.exec('BEGIN IMMEDIATE');
    for (const [sql, values] of statements) this.prepared(sql).run(...(values as SQLInputValue[]));
    this.db.exec('COMMIT');
  }

  async close(): Promise<void> {
    this.db.close();
  }

  private prepared(sql: string): ReturnType<DatabaseSync['prepare']> {
    const known = this.statements.get(sql) ?? this.db.prepare(sql);
    this.statements.set(sql, known);
    return known;
  }
}

class MysqlByHand implements HandWritten {
  private readonly pool: mysql.Pool;

  constructor(uri: string, clients: number) {
    this.pool = mysql.createPool({ uri, connectionLimit: clients, dateStrings: true, charset: 'utf8mb4' });
  }

  async rows(sql: string, values: Values): Promise<Record<string, unknown>[]> {
    const [rows] = await this.pool.execute<mysql.RowDataPacket[]>(sql, values as string[]);
    return rows;
  }

  async transaction(statements: readonly (readonly [string, Values])[]): Promise<void> {
    const connection = await this.pool.getConnection();
    try {
      await connection.query('START TRANSACTION');
      for (const [sql, values] of statements) await connection.execute(sql, values as string[]);
      await connection.query('COMMIT');
    } finally {
      connection.release();
    }
  }

  async close(): Promise<void> {
    await this.pool.end();
  }
}
