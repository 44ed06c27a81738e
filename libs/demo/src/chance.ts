/** Draws that depend on nothing but a seed and the name of the part they serve: parts do not disturb each other. */
export class Chance {
  private state: number;

  constructor(seed: number, part: string) {
    this.state = fnv1a(`${seed} ${part}`);
  }

  /** A number from 0 up to, but without, 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** True in so many of a hundred cases. */
  percent(share: number): boolean {
    return this.next() * 100 < share;
  }

  /** One of the list. Throws RangeError for an empty list. */
  pick<Item>(list: readonly Item[]): Item {
    if (list.length === 0) throw new RangeError('Nothing to pick from');
    return list[this.between(0, list.length - 1)] as Item;
  }

  /** The list in another order. */
  shuffled<Item>(list: readonly Item[]): Item[] {
    return list
      .map((item) => ({ item, rank: this.next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  }

  /** So many different ones of the list. Throws RangeError when it has fewer. */
  draw<Item>(list: readonly Item[], count: number): Item[] {
    if (list.length < count) throw new RangeError(`Cannot draw ${count} of ${list.length}`);
    return this.shuffled(list).slice(0, count);
  }
}

function fnv1a(text: string): number {
  let hash = 0x811c9dc5;
  for (const char of text) hash = Math.imul(hash ^ (char.codePointAt(0) ?? 0), 0x01000193);
  return hash;
}
