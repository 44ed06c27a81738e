import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { share } from './share.rules.ts';

const amounts = (total: number, weights: Record<string, number>) =>
  Object.fromEntries(
    share(
      total,
      Object.entries(weights).map(([id, weight]) => ({ id, weight })),
    ).map(({ id, amount }) => [id, amount]),
  );

describe('PROP-19 a cost shared by area', () => {
  it.each([
    ['without remainder', 300, { a: 1, b: 2 }, { a: 100, b: 200 }],
    ['with one fen left, to the largest remainder', 100, { a: 1, b: 2 }, { a: 33, b: 67 }],
    ['with equal remainders, to the smaller ids', 101, { c: 1, a: 1, b: 1 }, { a: 34, b: 34, c: 33 }],
    ['over a part without weight', 7, { a: 0, b: 3 }, { a: 0, b: 7 }],
    ['that is smaller than the number of parts', 2, { a: 5, b: 5, c: 5 }, { a: 1, b: 1, c: 0 }],
    ['of nothing', 0, { a: 5, b: 5 }, { a: 0, b: 0 }],
  ])('%s', (_, total, weights, shares) => {
    expect(amounts(total, weights)).toEqual(shares);
  });

  it('is refused when there is nothing to share by, or the sum is no sum', () => {
    const parts = [{ id: 'a', weight: 0 }];
    for (const make of [
      () => share(1, []),
      () => share(1, parts),
      () => share(-1, [{ id: 'a', weight: 1 }]),
      () => share(0.5, [{ id: 'a', weight: 1 }]),
      () =>
        share(1, [
          { id: 'a', weight: 2 },
          { id: 'b', weight: -1 },
        ]),
    ])
      expect(make).toThrow(RangeError);
  });

  const parts = fc.uniqueArray(
    fc.record({ id: fc.uuid(), weight: fc.integer({ min: 0, max: 10_000_000_000 }) }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 60 },
  );
  const sums = fc.integer({ min: 0, max: 100_000_000_000_000 });
  const given = fc.tuple(sums, parts).filter(([, all]) => all.some(({ weight }) => weight > 0));

  it('loses no fen, and puts nobody a fen off', () => {
    fc.assert(
      fc.property(given, ([total, all]) => {
        const shares = share(total, all);
        const sum = all.reduce((some, { weight }) => some + BigInt(weight), 0n);
        expect(shares.reduce((some, { amount }) => some + BigInt(amount), 0n)).toBe(BigInt(total));
        shares.forEach(({ amount }, index) => {
          const exact = BigInt(total) * BigInt(all[index]?.weight ?? 0);
          const off = BigInt(amount) * sum - exact;
          expect(off < sum && off > -sum).toBe(true);
        });
      }),
    );
  });

  it('does not depend on the order of the parts', () => {
    const shuffled = given.chain(([total, all]) =>
      fc.tuple(
        fc.constant(total),
        fc.constant(all),
        fc.shuffledSubarray(all, { minLength: all.length, maxLength: all.length }),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([total, all, other]) => {
        const byId = (some: typeof all) => new Map(share(total, some).map(({ id, amount }) => [id, amount]));
        const [one, two] = [byId(all), byId(other)];
        for (const [id, amount] of one) expect(two.get(id)).toBe(amount);
      }),
    );
  });
});
