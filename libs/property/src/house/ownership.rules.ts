/** One owner's share. */
export interface Share {
  readonly personId: string;
  /** 1 when not said. */
  readonly shareNumerator?: number;
  readonly shareDenominator?: number;
}

/** Whether the shares of a house make exactly one and nobody is named twice (产权份额之和为一). */
export function sharesMakeOne(shares: readonly Share[]): boolean {
  const sound = shares.every(
    ({ shareNumerator = 1, shareDenominator = 1 }) => shareNumerator > 0 && shareDenominator > 0,
  );
  if (!sound || new Set(shares.map(({ personId }) => personId)).size !== shares.length) return false;
  const [numerator, denominator] = shares.reduce<[bigint, bigint]>(
    ([n, d], { shareNumerator = 1, shareDenominator = 1 }) => [
      n * BigInt(shareDenominator) + BigInt(shareNumerator) * d,
      d * BigInt(shareDenominator),
    ],
    [0n, 1n],
  );
  return numerator === denominator;
}
