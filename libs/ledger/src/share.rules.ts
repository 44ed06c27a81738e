/** Something a sum is shared over, with its weight: an area, a balance. */
export interface Part {
  readonly id: string;
  /** A whole number, not negative. */
  readonly weight: number;
}

/** What one part bears. */
export interface Share {
  readonly id: string;
  /** In fen. */
  readonly amount: number;
}

/** The name of the rule, as records of a sharing cite it. */
export const LARGEST_REMAINDER = 'LARGEST_REMAINDER';

/**
 * Shares a sum in proportion to weights, to the fen (按面积分摊, 最大余数法): each part bears its exact share rounded down;
 * the fen left over go one each to the largest remainders, and among equal remainders to the smaller ids. Nothing is
 * lost, nobody is more than a fen off, and the order of the parts makes no difference. Throws RangeError when the
 * weights add up to nothing.
 */
export function share(total: number, parts: readonly Part[]): Share[] {
  const sum = parts.reduce((all, { weight }) => all + BigInt(weight), 0n);
  if (!Number.isSafeInteger(total) || total < 0 || sum <= 0n || parts.some(({ weight }) => weight < 0))
    throw new RangeError('A sum is shared over weights that add up to something');
  const exact = parts.map(({ id, weight }) => {
    const product = BigInt(total) * BigInt(weight);
    return { id, floor: product / sum, remainder: product % sum };
  });
  const left = BigInt(total) - exact.reduce((all, { floor }) => all + floor, 0n);
  const lucky = new Set(
    exact
      .toSorted(byRemainder)
      .slice(0, Number(left))
      .map(({ id }) => id),
  );
  return exact.map(({ id, floor }) => ({ id, amount: Number(floor) + (lucky.has(id) ? 1 : 0) }));
}

function byRemainder(a: { id: string; remainder: bigint }, b: { id: string; remainder: bigint }): number {
  if (a.remainder !== b.remainder) return a.remainder > b.remainder ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
