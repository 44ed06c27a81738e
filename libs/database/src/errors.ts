import { DomainError } from '@redgrid/errors';

interface DriverError {
  code?: unknown;
  errno?: unknown;
  driverError?: DriverError;
}

const RETRYABLE = new Set([1213, 1205, 1020]);
const LOCK_WAIT = 1205;
const DUPLICATE = new Set([1062, 1586]);
const SQLITE_CONSTRAINT = 19;
const SQLITE_FULL = 13;
const SQLITE_BUSY = 5;
const UNAVAILABLE = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'PROTOCOL_CONNECTION_LOST',
  'ETIMEDOUT',
  'EPIPE',
  'ENOTFOUND',
  'ER_ACCESS_DENIED_ERROR',
  'ER_BAD_DB_ERROR',
  'ER_SERVER_SHUTDOWN',
  'ER_CON_COUNT_ERROR',
]);

function driverErrorOf(error: unknown): DriverError {
  const outer = (error ?? {}) as DriverError & { errcode?: number };
  return outer.driverError ?? outer;
}

function numberOf(error: unknown): number {
  const inner = driverErrorOf(error) as DriverError & { errcode?: number };
  return Number(inner.errcode === undefined ? inner.errno : inner.errcode & 0xff);
}

/** Deadlock, lock wait and certification failure: the whole command may be tried again. */
export function isRetryable(error: unknown): boolean {
  return RETRYABLE.has(numberOf(error));
}

/** A lock another transaction still held when our patience ended. */
export function isLockWait(error: unknown): boolean {
  return numberOf(error) === LOCK_WAIT;
}

/** A unique key that is already there. */
export function isDuplicate(error: unknown): boolean {
  const number = numberOf(error);
  return DUPLICATE.has(number) || (number === SQLITE_CONSTRAINT && /UNIQUE/i.test((error as Error).message));
}

/** The coded error for a database that cannot answer; null when the error is of another kind. */
export function unavailable(error: unknown): DomainError | null {
  const { code } = driverErrorOf(error);
  const number = numberOf(error);
  const is =
    UNAVAILABLE.has(String(code)) || number === SQLITE_FULL || number === SQLITE_BUSY || number === 1047;
  return is ? new DomainError('DATABASE_UNAVAILABLE', { retryable: true }) : null;
}
