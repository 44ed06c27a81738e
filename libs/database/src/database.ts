import { EventEmitter } from 'node:events';
import { DomainError } from '@redgrid/errors';
import { E_TIMEOUT, Semaphore, withTimeout, type SemaphoreInterface } from 'async-mutex';
import { DataSource, type DataSourceOptions, type EntityManager, type Logger } from 'typeorm';
import { codeFailures } from './coded-failures.ts';
import { makeFolder, type DatabaseConfig } from './config.ts';
import { isRetryable, unavailable } from './errors.ts';
import { retried } from './retry.ts';
import { boundPoolWait, setSessions } from './mysql-pool.ts';
import { processIds, type IdSource } from './ids.ts';
import { NodeSqlite } from './node-sqlite.ts';
import type { Secrets } from './secrets.ts';
import { running } from './unit-of-work.ts';

type EntityClass = new () => object;

/** What a database is opened with. */
export interface DatabaseOptions {
  readonly config: DatabaseConfig;
  readonly entities: readonly EntityClass[];
  /** Keys for cursors, personal data and the like. */
  readonly secrets: Secrets;
  /** Where the ids of new records come from, if not from chance. */
  readonly ids?: IdSource;
  /** Sees every statement; tests count with it. */
  readonly logger?: Logger;
}

/** How long a command or query waits for its turn before it is refused with OVERLOADED. */
export const POOL_WAIT_MS = 3000;
const SQLITE_QUEUE_WAIT_MS = 5000;

/**
 * One domain's database: a writer whose transactions never share a connection, and a reader that cannot write.
 * On SQLite the transactions queue for the one writing connection; on MySQL they take connections of a bounded pool.
 */
export class Database {
  /** Says `command` after every committed command; the sequencer and the feed listen. */
  readonly committed = new EventEmitter<{ command: [] }>();

  private constructor(
    readonly kind: DatabaseConfig['kind'],
    readonly writer: DataSource,
    private readonly readSource: DataSource,
    private readonly turns: SemaphoreInterface,
    readonly secrets: Secrets,
    readonly ids: IdSource,
  ) {}

  /** Where queries read. Inside a command it refuses: ten commands that read beside themselves hold a pool of ten for ever. */
  get reader(): DataSource {
    if (running.getStore()) throw new Error('Inside a command read through its unit of work, not beside it.');
    return this.readSource;
  }

  /** A reader that has seen every command this process committed: a replica may lag behind. */
  get freshReader(): DataSource {
    return this.kind === 'sqlite' ? this.reader : this.writer;
  }

  /** Connects; the tables are made by `migrate`. */
  static async open({ config, entities, secrets, ids, logger }: DatabaseOptions): Promise<Database> {
    const common = { entities: [...entities], ...(logger ? { logging: 'all' as const, logger } : {}) };
    const turns = new Semaphore(config.kind === 'sqlite' ? 1 : config.poolSize);
    const patience = config.kind === 'sqlite' ? SQLITE_QUEUE_WAIT_MS : POOL_WAIT_MS;
    const writer = await connected({ ...sourceOptions(config, 'write'), ...common });
    const readsElsewhere = config.kind === 'sqlite' || config.readUrl !== null;
    const reader = readsElsewhere ? await connected({ ...sourceOptions(config, 'read'), ...common }) : writer;
    return new Database(
      config.kind,
      writer,
      reader,
      withTimeout(turns, patience, new DomainError('OVERLOADED', { retryable: true })),
      secrets,
      ids ?? processIds,
    );
  }

  /** Runs the work in a transaction of its own; deadlocks and lost locks start it over, a few times, with jitter. */
  async transaction<Result>(work: (db: EntityManager) => Promise<Result>): Promise<Result> {
    return retried(() => this.inTurn(work), isRetryable);
  }

  private async inTurn<Result>(work: (db: EntityManager) => Promise<Result>): Promise<Result> {
    return this.turns.runExclusive(async () => {
      try {
        return await this.writer.transaction(work);
      } catch (error) {
        throw unavailable(error) ?? error;
      }
    });
  }

  /** Whether the database answers at the moment. */
  async answers(): Promise<boolean> {
    try {
      await this.reader.query('SELECT 1');
      return true;
    } catch {
      return false;
    }
  }

  /** Closes both connections; running transactions end first. */
  async close(): Promise<void> {
    if (this.readSource !== this.writer) await this.readSource.destroy();
    await this.turns.waitForUnlock().catch((error: unknown) => {
      if (error !== E_TIMEOUT) throw error;
    });
    await this.writer.destroy();
  }
}

async function connected(options: DataSourceOptions): Promise<DataSource> {
  const source = new DataSource(options);
  try {
    await source.initialize();
  } catch (error) {
    throw unavailable(error) ?? error;
  }
  codeFailures(source);
  if (options.type === 'better-sqlite3') return source;
  await setSessions(source);
  boundPoolWait(source, POOL_WAIT_MS);
  return source;
}

function sourceOptions(config: DatabaseConfig, use: 'read' | 'write'): DataSourceOptions {
  if (config.kind === 'sqlite') {
    makeFolder(config.file);
    return {
      type: 'better-sqlite3',
      database: config.file,
      driver: NodeSqlite,
      // Lists of ids and of branches have a text for every length.
      statementCacheSize: 500,
      prepareDatabase: (db: NodeSqlite) => {
        for (const pragma of use === 'write' ? WRITER_PRAGMAS : READER_PRAGMAS) db.pragma(pragma);
      },
    };
  }
  return {
    type: config.kind,
    url: use === 'read' && config.readUrl !== null ? config.readUrl : config.url,
    charset: 'utf8mb4',
    timezone: 'Z',
    poolSize: config.poolSize,
    supportBigNumbers: true,
    bigNumberStrings: true,
    connectTimeout: 5000,
    extra: { enableKeepAlive: true },
  };
}

const WRITER_PRAGMAS = [
  'journal_mode = WAL',
  'synchronous = FULL',
  // Two megabytes, the default, hold not even the upper pages of the indexes a bulk writes to.
  'cache_size = -16000',
  'busy_timeout = 2000',
  'foreign_keys = ON',
];
const READER_PRAGMAS = ['busy_timeout = 2000', 'query_only = ON'];
