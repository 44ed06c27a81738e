import { expect, it } from 'vitest';
import { waitAfter } from './index.ts';

it('GRID-13 lets a row wait longer after each failure, a day at most', () => {
  expect([1, 2, 3].map(waitAfter)).toEqual([60_000, 120_000, 240_000]);
  expect(waitAfter(1000)).toBe(24 * 60 * 60_000);
});
