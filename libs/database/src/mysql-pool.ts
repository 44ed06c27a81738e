import { DomainError } from '@redgrid/errors';
import type { DataSource } from 'typeorm';

interface Connection {
  query(sql: string, done: (error: Error | null) => void): void;
  release(): void;
}
type Taken = (error: Error | null, connection?: Connection) => void;
interface Pool {
  getConnection(taken: Taken): void;
  on(event: 'connection', listener: (connection: Connection) => void): void;
}

/** Lock waits are short, so that a stuck neighbour costs seconds; times are UTC; silent truncation is an error. */
const SESSION = [
  "SET SESSION time_zone = '+00:00'",
  "sql_mode = 'STRICT_TRANS_TABLES,NO_ZERO_DATE,NO_ZERO_IN_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION'",
  'innodb_lock_wait_timeout = 3',
].join(', ');
const UNKNOWN_VARIABLE = 'ER_UNKNOWN_SYSTEM_VARIABLE';

/** Waiting for a free connection ends with OVERLOADED instead of never. */
export function boundPoolWait(source: DataSource, patienceMs: number): void {
  const pool = poolOf(source);
  const take = pool.getConnection.bind(pool);
  pool.getConnection = (taken) => {
    let gone = false;
    const timer = setTimeout(() => {
      gone = true;
      taken(new DomainError('OVERLOADED', { retryable: true }));
    }, patienceMs);
    take((error, connection) => {
      clearTimeout(timer);
      if (gone) connection?.release();
      else taken(error, connection);
    });
  };
}

/** Gives every connection of the pool, the first one included, the session settings commands rely on. */
export async function setSessions(source: DataSource): Promise<void> {
  const pool = poolOf(source);
  pool.on('connection', (connection) => {
    settings(connection, () => undefined);
  });
  await new Promise<void>((done, failed) => {
    pool.getConnection((error, connection) => {
      if (error || !connection) return failed(error ?? new Error('No connection'));
      settings(connection, (problem) => {
        connection.release();
        if (problem) failed(problem);
        else done();
      });
    });
  });
}

/** On a Galera cluster reads wait for what the cluster has committed; elsewhere the variable does not exist. */
function settings(connection: Connection, done: Taken): void {
  connection.query(SESSION, (error) => {
    if (error) return done(error);
    connection.query('SET SESSION wsrep_sync_wait = 1', (unknown) => {
      const real = unknown && (unknown as { code?: string }).code !== UNKNOWN_VARIABLE ? unknown : null;
      done(real);
    });
  });
}

function poolOf(source: DataSource): Pool {
  return (source.driver as unknown as { pool: Pool }).pool;
}
