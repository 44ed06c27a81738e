import fc from 'fast-check';
import { validate, version } from 'uuid';
import { describe, expect, it } from 'vitest';
import { OrderedIds, processIds } from './ids.ts';

const START = Date.parse('2026-09-01T00:00:00.000Z');
const timeOf = (id: string) => Number.parseInt(id.replace('-', '').slice(0, 12), 16);

describe('the ids of new records', () => {
  it('are UUIDs of version 7 that begin with their moment', () => {
    const id = processIds.newId(new Date(Date.now() + 60_000));
    expect([validate(id), version(id)]).toEqual([true, 7]);
    const ids = new OrderedIds();
    expect(timeOf(ids.newId(new Date(START)))).toBe(START);
  });
  it('increase strictly, whether the clock stands still, jumps or goes back', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { maxLength: 200 }), (steps) => {
        const ids = new OrderedIds();
        let at = START;
        const made = steps.map((step) => ids.newId(new Date((at += step))));
        expect(made).toEqual([...new Set(made)].toSorted());
      }),
    );
  });
  it('go on in the next millisecond when the counter of one is used up', () => {
    const ids = new OrderedIds((count) => new Uint8Array(count).fill(0xff));
    const first = ids.newId(new Date(START));
    // The counter began in the middle of its range; as far as from there to its end nobody counts in a test.
    Object.assign(ids, { seq: 0xffff_ffff });
    const next = ids.newId(new Date(START));
    expect(next > first).toBe(true);
    expect(timeOf(next)).toBe(START + 1);
  });
  it('repeat themselves for the same chance and the same clock', () => {
    const seeded = () => {
      let state = 7;
      return new OrderedIds((count) =>
        Uint8Array.from({ length: count }, () => (state = (state * 5 + 3) % 251)),
      );
    };
    const [a, b] = [seeded(), seeded()];
    const run = (ids: OrderedIds) => [0, 0, 1, 5].map((ms) => ids.newId(new Date(START + ms)));
    expect(run(a)).toEqual(run(b));
  });
});
