import type { FactRecord } from './feed.ts';
import { noticesOf } from './notice.ts';

/** One transaction takes in so many entities at most, unless one fact alone tells of more. */
const MOST = 1000;

/** Cuts facts into pieces that are applied in one transaction each: facts about many entities weigh as many. */
export function slicesOf(facts: readonly FactRecord[]): FactRecord[][] {
  const slices: FactRecord[][] = [];
  let weight = MOST;
  for (const fact of facts) {
    const own = Math.max(1, noticesOf(fact).length);
    if (weight + own > MOST) {
      slices.push([]);
      weight = 0;
    }
    slices.at(-1)?.push(fact);
    weight += own;
  }
  return slices;
}
