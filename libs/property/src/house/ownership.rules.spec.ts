import { describe, expect, it } from 'vitest';
import { sharesMakeOne } from './ownership.rules.ts';

const shares = (...parts: (readonly [string, number, number])[]) =>
  sharesMakeOne(
    parts.map(([personId, shareNumerator, shareDenominator]) => ({
      personId,
      shareNumerator,
      shareDenominator,
    })),
  );

describe('PROP-03 the shares of a house', () => {
  it('make one, exactly', () => {
    expect(shares(['a', 1, 1])).toBe(true);
    expect(shares(['a', 1, 3], ['b', 1, 3], ['c', 1, 3])).toBe(true);
    expect(shares(['a', 1, 2], ['b', 1, 3])).toBe(false);
    expect(shares(['a', 2, 3], ['b', 2, 3])).toBe(false);
    expect(shares()).toBe(false);
  });
  it('name each owner once, with a positive share', () => {
    expect(shares(['a', 1, 2], ['a', 1, 2])).toBe(false);
    expect(shares(['a', 3, 2], ['b', -1, 2])).toBe(false);
    expect(shares(['a', 1, 0])).toBe(false);
  });
});
