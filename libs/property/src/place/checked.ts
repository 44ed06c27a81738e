import { DomainError, plainText } from '@redgrid/errors';
import { isDuplicate } from '@redgrid/database';
import type { ErrorCode } from '@redgrid/errors';

/** A name and its key, both within bounds. BAD_USER_INPUT otherwise. */
export function checkedName(
  value: string,
  most: number,
  keyOf: (name: string) => string,
  mostInKey: number,
): { readonly name: string; readonly key: string } {
  const name = plainText(value, 'name', most);
  return { name, key: plainText(keyOf(name), 'name', mostInKey) };
}

/** A whole number within bounds, or nothing. */
export function checkedNumber<Value extends number | null | undefined>(
  value: Value,
  field: string,
  [least, most]: readonly [number, number],
): Value {
  if (typeof value === 'number' && (value < least || value > most))
    throw new DomainError('BAD_USER_INPUT', { field, least, most });
  return value;
}

/** Text of bounded length, or nothing. */
export function checkedText(value: string | null | undefined, field: string, most: number): string | null {
  return value === null || value === undefined || value.trim() === '' ? null : plainText(value, field, most);
}

/** An id of another domain's record, or nothing; longer ones than we give are none. */
export function checkedId(value: string | null | undefined, field: string): string | null {
  return checkedText(value, field, 36);
}

/** Turns the refusal of a unique index into a code; everything else stays what it is. */
export async function unlessTaken<Result>(code: ErrorCode, write: () => Promise<Result>): Promise<Result> {
  try {
    return await write();
  } catch (error) {
    throw isDuplicate(error) ? new DomainError(code) : error;
  }
}
