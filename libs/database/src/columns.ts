import type { ColumnOptions } from 'typeorm';

/** Keys, codes and hashes: compared byte by byte on every engine (the databases are created with a binary collation). */
export const key = (length = 36) => ({ type: 'varchar', length }) as const satisfies ColumnOptions;

/** Text people read, of bounded length. */
export const text = (length = 200) => ({ type: 'varchar', length }) as const satisfies ColumnOptions;

/** Free text; at most 64 kB in UTF-8. */
export const longText = { type: 'text' } as const satisfies ColumnOptions;

/** A whole number within 32 bits. */
export const int = { type: 'int' } as const satisfies ColumnOptions;

/** Yes or no. */
export const flag = { type: 'boolean' } as const satisfies ColumnOptions;

/** A moment in UTC, to the millisecond. */
export const instant = { type: 'datetime', precision: 3 } as const satisfies ColumnOptions;

/** A legal day in Asia/Shanghai, as YYYY-MM-DD; stored as text, so that no driver turns it into a moment. */
export const localDay = { type: 'varchar', length: 10 } as const satisfies ColumnOptions;

/** Plain JSON. */
export const json = { type: 'simple-json' } as const satisfies ColumnOptions;

/** Integers beyond 32 bits (fen, 0.01 m², positions). What does not fit a number exactly is an error, not a rounding. */
export const bigInteger = {
  type: 'bigint',
  transformer: { to: safeInteger, from: safeInteger },
} as const satisfies ColumnOptions;

/** Money in integer fen (分). */
export const fen = bigInteger;

/** Area in integer 0.01 m². */
export const area = bigInteger;

/** The same column, but it may be empty. */
export const orNull = <Options extends ColumnOptions>(options: Options) =>
  ({ ...options, nullable: true }) as Options & { nullable: true };

/** mysql2 hands bigint and SUM over as text. Null stays null; anything inexact throws a RangeError. */
export function safeInteger(value: unknown): number | null {
  if (value === null || value === undefined) return null;
  const number = Number(value);
  if (!Number.isSafeInteger(number)) throw new RangeError('Not a safe integer');
  return number;
}
