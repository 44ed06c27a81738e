import { appendFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Chance } from './chance.ts';
import { SimulatedClock } from './clock.ts';
import { Journal } from './journal.ts';
import { afterWork, momentOf, officesOpen } from './office-time.ts';
import { SeededIds } from './seeded-ids.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'redgrid-journal-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

describe('chance', () => {
  const draws = (chance: Chance) => Array.from({ length: 20 }, () => chance.between(0, 1_000_000));

  it('follows from seed and part, and goes on from a kept state', () => {
    expect(draws(Chance.of(7, 'a'))).toEqual(draws(Chance.of(7, 'a')));
    expect(draws(Chance.of(7, 'a'))).not.toEqual(draws(Chance.of(7, 'b')));
    const chance = Chance.of(7, 'a');
    draws(chance);
    const kept = JSON.parse(JSON.stringify(chance.state())) as number[];
    expect(draws(new Chance(kept))).toEqual(draws(chance));
  });
  it('keeps to the rates it is given', () => {
    const chance = Chance.of(1, 'rates');
    const counts = Array.from({ length: 4000 }, () => chance.count(2.5));
    expect(counts.reduce((sum, count) => sum + count, 0) / 4000).toBeCloseTo(2.5, 0);
    const drawn = Array.from({ length: 4000 }, () =>
      chance.weighted(['a', 'b'], (each) => (each === 'a' ? 3 : 1)),
    );
    expect(drawn.filter((each) => each === 'a').length / 4000).toBeCloseTo(0.75, 1);
    expect(() => chance.weighted(['a'], () => 0)).toThrow(RangeError);
  });
});

describe('office time', () => {
  it('leaves out nights, weekends and holidays, and works on make-up days', () => {
    expect(afterWork(momentOf('2026-05-29', 17 * 60), 60)).toEqual(momentOf('2026-06-01', 9 * 60));
    expect(officesOpen('2026-10-01')).toBe(false);
    expect(officesOpen('2026-10-10')).toBe(true);
  });
});

describe('ids of a simulation', () => {
  it('follow from the operation, whatever was made before', () => {
    const at = new SimulatedClock(Date.parse('2026-05-25T00:00:00Z')).now();
    const made = (before: number) => {
      const ids = new SeededIds(7);
      ids.begin(before);
      ids.newId(new Date(at.getTime() - 1));
      ids.begin(12);
      return [ids.newId(at), ids.newId(at), ids.of('sweep a').newId(at)];
    };
    expect(made(3)).toEqual(made(4));
  });
});

describe('the journal of a day', () => {
  const answer = (journal: Journal, what: string) => journal.answered(what, async () => `new ${what}`);

  it('answers what was asked before the interruption, and asks what was not, or was cut off', async () => {
    const before = new Journal(folder);
    before.begin(3);
    await answer(before, 'a');
    appendFileSync(join(folder, 'simulation-day.ndjson'), '{"day":3,"what":"b","answ');
    const after = new Journal(folder);
    after.begin(3);
    const asked: string[] = [];
    const ask = (what: string) =>
      after.answered(what, async () => {
        asked.push(what);
        return what;
      });
    expect([await ask('a'), await ask('b'), asked]).toEqual(['new a', 'b', ['b']]);
    const again = new Journal(folder);
    again.begin(3);
    expect([await answer(again, 'a'), await answer(again, 'b')]).toEqual(['new a', 'b']);
  });
  it('belongs to one day, and says when the day goes on otherwise than it began', async () => {
    const journal = new Journal(folder);
    journal.begin(3);
    await answer(journal, 'a');
    const other = new Journal(folder);
    other.begin(3);
    await expect(answer(other, 'b')).rejects.toThrow('the simulator has changed');
    const next = new Journal(folder);
    next.begin(4);
    expect(await answer(next, 'b')).toBe('new b');
  });
});
