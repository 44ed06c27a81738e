/** The middle value; of an even number the mean of the two in the middle. Throws for nothing. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  if (low === undefined || high === undefined) throw new Error('Nothing was measured.');
  return (low + high) / 2;
}

/** One of the things that are compared: each round gives one figure. */
export interface Contestant<Name extends string> {
  readonly name: Name;
  readonly round: () => Promise<number>;
}

/**
 * Lets the contestants take turns (A B A B …), so that a busy machine is busy for all of them, and gives the median of
 * each. The first `warm` rounds do not count.
 */
export async function interleaved<Name extends string>(
  contestants: readonly Contestant<Name>[],
  { rounds, warm }: { readonly rounds: number; readonly warm: number },
): Promise<Record<Name, number>> {
  const seen = new Map<Name, number[]>(contestants.map(({ name }) => [name, []]));
  for (let round = 0; round < warm + rounds; round += 1)
    for (const { name, round: play } of contestants) {
      const figure = await play();
      if (round >= warm) seen.get(name)?.push(figure);
    }
  return Object.fromEntries([...seen].map(([name, figures]) => [name, median(figures)])) as Record<
    Name,
    number
  >;
}

/** How often per second `clients` at once get it done, within about so many milliseconds. */
export async function perSecond(
  work: () => Promise<unknown>,
  { clients, ms }: { readonly clients: number; readonly ms: number },
): Promise<number> {
  const began = performance.now();
  const until = began + ms;
  let done = 0;
  const client = async () => {
    do {
      await work();
      done += 1;
    } while (performance.now() < until);
  };
  await Promise.all(Array.from({ length: clients }, client));
  return (done * 1000) / (performance.now() - began);
}

/** The median of how long one thing takes, one at a time, in milliseconds. */
export async function latency(work: () => Promise<unknown>, times: number): Promise<number> {
  const each: number[] = [];
  for (let time = 0; time < times; time += 1) {
    const began = performance.now();
    await work();
    each.push(performance.now() - began);
  }
  return median(each);
}
