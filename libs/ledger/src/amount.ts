import { DomainError } from '@redgrid/errors';

/** No single entry is larger: a trillion yuan. */
export const MOST_FEN = 100_000_000_000_000;

/** Fen as somebody typed them: a whole number from 1 up to the largest entry. BAD_USER_INPUT with the field otherwise. */
export function amountOf(value: number, field: string): number {
  if (!Number.isSafeInteger(value) || value < 1 || value > MOST_FEN)
    throw new DomainError('BAD_USER_INPUT', { field, least: 1, most: MOST_FEN });
  return value;
}
