/** An exact number: numerator and positive denominator, always in lowest terms. */
export interface Exact {
  readonly n: bigint;
  readonly d: bigint;
}

/** n / d. Throws RangeError when d is 0. */
export function exact(n: bigint | number, d: bigint | number = 1): Exact {
  const [top, bottom] = [BigInt(n), BigInt(d)];
  if (bottom === 0n) throw new RangeError('Nothing can be divided by 0');
  const sign = bottom < 0n ? -1n : 1n;
  const common = gcd(top < 0n ? -top : top, bottom * sign) || 1n;
  return { n: (top * sign) / common, d: (bottom * sign) / common };
}
export const ZERO = exact(0);

export const plus = (a: Exact, b: Exact): Exact => exact(a.n * b.d + b.n * a.d, a.d * b.d);
export const times = (a: Exact, b: Exact): Exact => exact(a.n * b.n, a.d * b.d);
export const sum = (all: readonly Exact[]): Exact => all.reduce(plus, ZERO);

/** Negative, 0 or positive as a is less than, equal to or more than b. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.n * b.d - b.n * a.d;
  if (difference === 0n) return 0;
  return difference < 0n ? -1 : 1;
}
export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const most = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);

/** How an exact number is kept: `179/2`. */
export const written = ({ n, d }: Exact): string => `${n}/${d}`;

/** The number behind what `written` made. Throws RangeError for anything else. */
export function read(text: string): Exact {
  const [, n, d] = /^(-?\d+)\/([1-9]\d*)$/.exec(text) ?? [];
  if (n === undefined || d === undefined) throw new RangeError(`${text} is no fraction`);
  return exact(BigInt(n), BigInt(d));
}

/** At most four decimal places, cut and not rounded, so that what is shown never reaches a band the number does not. */
export function decimal(value: Exact, places = 4): string {
  const scale = 10n ** BigInt(places);
  const cut = (value.n * scale) / value.d;
  const digits = (cut < 0n ? -cut : cut).toString().padStart(places + 1, '0');
  const text = `${digits.slice(0, -places)}.${digits.slice(-places)}`
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, '');
  return cut < 0n ? `-${text}` : text;
}

/** The number cut to whole hundredths, for lists to sort by. */
export function hundredths({ n, d }: Exact): number {
  return Number((n * 100n) / d);
}

function gcd(a: bigint, b: bigint): bigint {
  return b === 0n ? a : gcd(b, a % b);
}
