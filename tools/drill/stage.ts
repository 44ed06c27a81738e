import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Database, OrderedIds, Secrets, type DatabaseConfig } from '@redgrid/database';
import { TEST_SECRET } from '@redgrid/testing';
import { Semaphore } from 'async-mutex';
import type { DataSource } from 'typeorm';
import { below, chanceOf } from './chance.ts';
import type { Scheduler } from './scheduler.ts';
import { openDrill } from './tally.ts';

/** The connection of SQLite as TypeORM holds it: one for all work of a data source. */
interface Runner {
  query: (sql: string, ...rest: unknown[]) => Promise<unknown>;
  isTransactionActive: boolean;
  transactionDepth: number;
}

const SECRETS = new Secrets(TEST_SECRET);

/** A durable place that several processes work on, each over connections of its own. */
class Store {
  /** The process whose transaction is open. */
  holder: string | null = null;
}

/** A process: its connections outlive its deaths, everything else is made anew. */
class Seat {
  constructor(
    readonly process: string,
    readonly store: Store,
    private readonly opened: Database,
    private readonly writer: Runner,
  ) {}

  /** The process as it starts: a database object of its own, that knows nothing of what was. */
  database(ids: OrderedIds): Database {
    const { writer } = this.opened;
    const reader = this.opened.reader;
    // Numbered by a sequencer, as on a server; on SQLite commands number their facts themselves.
    const args = ['mysql', writer, reader, new Semaphore(1), SECRETS, ids];
    const database = Reflect.construct(Database, args) as Database;
    Object.defineProperty(database, 'freshReader', { get: () => database.reader });
    return database;
  }

  /** Every row of every table goes. */
  async empty(): Promise<void> {
    await this.writer.query('BEGIN');
    for (const { tableName } of this.opened.writer.entityMetadatas)
      await this.writer.query(`DELETE FROM "${tableName}"`);
    await this.writer.query('COMMIT');
  }

  /** What becomes of its connection when it dies: what it had not committed is gone. */
  async die(): Promise<void> {
    this.writer.isTransactionActive = false;
    this.writer.transactionDepth = 0;
    if (this.store.holder !== this.process) return;
    this.store.holder = null;
    await this.writer.query('ROLLBACK');
  }
}

/** Two databases on disk and the connections of three processes, used again for every run. */
export class Stage {
  /** The run that is on the stage: statements wait for it. */
  private scheduler: Scheduler | null = null;

  private constructor(
    private readonly folder: string,
    readonly seats: ReadonlyMap<string, Seat>,
    private readonly closing: readonly (() => Promise<void>)[],
  ) {}

  static async open(): Promise<Stage> {
    const folder = mkdtempSync(join(tmpdir(), 'redgrid-simulation-'));
    const stores = { owner: new Store(), user: new Store() };
    const seats = new Map<string, Seat>();
    const closing: (() => Promise<void>)[] = [];
    const stage = new Stage(folder, seats, closing);
    for (const [process, place] of [
      ['commands', 'owner'],
      ['numbers', 'owner'],
      ['numbers2', 'owner'],
      ['reader', 'user'],
    ] as const) {
      const config: DatabaseConfig = { kind: 'sqlite', file: join(folder, `${place}.sqlite`) };
      const { database, close } = await openDrill(config);
      closing.push(close);
      const writer = stage.watch(database.writer, process, stores[place]);
      stage.watch(database.reader, process, null);
      await writer.query('PRAGMA synchronous = OFF'); // death is a rollback here, not a power cut
      seats.set(process, new Seat(process, stores[place], database, writer));
    }
    return stage;
  }

  /** Empties everything and gives the stage to a run. */
  async begin(scheduler: Scheduler): Promise<void> {
    this.scheduler = null;
    for (const name of ['commands', 'reader']) await this.seat(name).empty();
    this.scheduler = scheduler;
  }

  /** Ends the run: from now on nothing waits. */
  end(): void {
    this.scheduler = null;
  }

  seat(process: string): Seat {
    const seat = this.seats.get(process);
    if (!seat) throw new Error(`No process ${process}`);
    return seat;
  }

  async close(): Promise<void> {
    for (const close of this.closing) await close();
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Lets each statement of a connection wait for its turn; a transaction begins when nobody else has one open. */
  private watch(source: DataSource, process: string, store: Store | null): Runner {
    const runner = source.createQueryRunner('master') as unknown as Runner;
    const query = runner.query.bind(runner);
    runner.query = async (sql, ...rest) => {
      const scheduler = this.scheduler;
      if (!scheduler?.process) return query(sql, ...rest);
      const begins = store !== null && sql.startsWith('BEGIN');
      const ends = store !== null && (sql === 'COMMIT' || sql === 'ROLLBACK');
      await scheduler.point(sql.slice(0, 40), () => !begins || store.holder === null);
      if (begins) store.holder = process;
      const result = await query(sql, ...rest);
      if (!ends) return result;
      store.holder = null;
      // Done, and nobody knows it yet.
      await scheduler.point(`after ${sql}`);
      return result;
    };
    return runner;
  }
}

/** Ids from a seed. */
export function idsOf(seed: number): OrderedIds {
  const chance = chanceOf(seed);
  return new OrderedIds((count) => Uint8Array.from({ length: count }, () => below(chance, 256)));
}
