import { createHash } from 'node:crypto';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** Draws that follow from a seed and the name of the part they serve alone; their state can be kept and taken up again. */
export class Chance {
  private readonly generator;

  /** Goes on from a kept state. */
  constructor(state: readonly number[]) {
    this.generator = xoroshiro128plusFromState(state);
  }

  /** The draws of one part of a seed; parts do not disturb each other. */
  static of(seed: number, part: string): Chance {
    const bytes = createHash('sha256').update(`${seed} ${part}`).digest();
    return new Chance([0, 4, 8, 12].map((at) => bytes.readInt32LE(at)));
  }

  /** What `new Chance` goes on from. */
  state(): readonly number[] {
    return this.generator.getState();
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return uniformInt(this.generator, low, high);
  }

  /** True in so many of a hundred cases. */
  percent(share: number): boolean {
    return uniformFloat64(this.generator) * 100 < share;
  }

  /** How often something happens that happens `mean` times on average (Poisson). */
  count(mean: number): number {
    const limit = Math.exp(-mean);
    let drawn = 0;
    for (let left = uniformFloat64(this.generator); left > limit; drawn += 1)
      left *= uniformFloat64(this.generator);
    return drawn;
  }

  /** One of the list. Throws RangeError for an empty list. */
  pick<Item>(list: readonly Item[]): Item {
    if (list.length === 0) throw new RangeError('Nothing to pick from');
    return list[this.between(0, list.length - 1)] as Item;
  }

  /** One of the list, the likelier the greater its weight. Throws RangeError when no weight is positive. */
  weighted<Item>(list: readonly Item[], weightOf: (item: Item) => number): Item {
    const weights = list.map(weightOf);
    let left = uniformFloat64(this.generator) * weights.reduce((sum, weight) => sum + weight, 0);
    const index = weights.findIndex((weight) => (left -= weight) < 0);
    if (index < 0) throw new RangeError('Nothing to pick from');
    return list[index] as Item;
  }

  /** So many different ones of the list, or all of them in another order. */
  draw<Item>(list: readonly Item[], count = list.length): Item[] {
    return list
      .map((item) => ({ item, rank: this.generator.next() }))
      .toSorted((a, b) => a.rank - b.rank)
      .slice(0, count)
      .map(({ item }) => item);
  }

  /** Bytes in which there is no more chance than in the seed. */
  bytes(count: number): Uint8Array {
    return Uint8Array.from({ length: count }, () => this.generator.next() & 0xff);
  }
}
