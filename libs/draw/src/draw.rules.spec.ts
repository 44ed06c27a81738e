import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, describe, expect, it } from 'vitest';
import {
  announce,
  draw,
  newSeed,
  problemOf,
  sha256,
  verifyDraw,
  type DrawPlan,
  type DrawRecord,
} from './index.ts';

const ids = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);
const plan = (changes: Partial<DrawPlan> = {}): DrawPlan => ({
  subject: '2026-3',
  objects: { name: 'companies', ids: ids('c', 12) },
  drawers: { name: 'inspectors', ids: ids('i', 6) },
  take: 3,
  perObject: 2,
  exclusions: [
    { pool: 'inspectors', id: 'i1', object: 'c3', reason: 'CONFLICT_OF_INTEREST', evidence: 'declared' },
    { pool: 'companies', id: 'c0', object: null, reason: 'DRAWN_RECENTLY', evidence: 'batch-1' },
  ],
  publicSource: '双色球 2026130',
  ...changes,
});
const SEED = sha256('a seed for tests');
const drawn = (changes: Partial<DrawPlan> = {}, seed = SEED, publicNumber: string | null = '07112233') =>
  draw(announce(plan(changes), seed), { seed, publicNumber });

describe('SUP-16 a random draw', () => {
  it('gives what it has always given for the same seed', () => {
    expect(drawn().drawn).toMatchInlineSnapshot(`
      [
        {
          "drawers": [
            "i2",
            "i4",
          ],
          "object": "c11",
        },
        {
          "drawers": [
            "i5",
            "i2",
          ],
          "object": "c4",
        },
        {
          "drawers": [
            "i4",
            "i0",
          ],
          "object": "c7",
        },
      ]
    `);
  });

  it('draws nobody who is excluded, from the whole or for one object', () => {
    for (let round = 0; round < 300; round += 1)
      for (const { object, drawers } of drawn({}, sha256(String(round))).drawn) {
        expect(object).not.toBe('c0');
        expect(new Set(drawers).size).toBe(2);
        if (object === 'c3') expect(drawers).not.toContain('i1');
      }
  });

  it('changes with the seed and with the public number', () => {
    expect(drawn({}, newSeed()).drawn).not.toEqual(drawn({}, newSeed()).drawn);
    expect(drawn({}, SEED, '1').drawn).not.toEqual(drawn({}, SEED, '2').drawn);
  });

  it('is refused with another seed than the announced one, or without the public number', () => {
    const announcement = announce(plan(), SEED);
    expect(() => draw(announcement, { seed: newSeed(), publicNumber: '1' })).toThrow(RangeError);
    expect(() => draw(announcement, { seed: SEED, publicNumber: null })).toThrow(RangeError);
    const without = announce(plan({ publicSource: null }), SEED);
    expect(() => draw(without, { seed: SEED, publicNumber: '1' })).toThrow(RangeError);
  });

  it('draws from one pool too, as for tender experts', () => {
    const record = drawn({ drawers: null, perObject: 0, exclusions: [] });
    expect(record.drawn).toHaveLength(3);
    expect(verifyDraw(record)).toEqual({ ok: true });
  });

  it.each<[string, Partial<DrawPlan>]>([
    ['fewer than wanted may be drawn', { take: 12 }],
    ['nobody is wanted', { take: 0 }],
    ['half a company is wanted', { take: 1.5 }],
    ['an object could be left without drawers', { perObject: 6 }],
    ['an id stands twice', { objects: { name: 'companies', ids: ['a', 'a'] } }],
    ['an id has a line break', { objects: { name: 'companies', ids: ['a\nb', 'c', 'd', 'e'] } }],
    ['both pools have one name', { drawers: { name: 'companies', ids: ids('i', 6) } }],
    [
      'a stranger is excluded',
      { exclusions: [{ pool: 'companies', id: 'x', object: null, reason: 'R', evidence: null }] },
    ],
  ])('is not announced when %s', (_, changes) => {
    expect(problemOf(plan(changes))).toBeTypeOf('string');
    expect(() => announce(plan(changes), SEED)).toThrow(RangeError);
  });

  it('does not depend on the order of pools and exclusions', () => {
    const { objects, drawers, exclusions } = plan();
    const shuffled = <Item>(items: readonly Item[]) =>
      fc.shuffledSubarray([...items], { minLength: items.length, maxLength: items.length });
    fc.assert(
      fc.property(shuffled(objects.ids), shuffled(drawers?.ids ?? []), shuffled(exclusions), (a, b, c) => {
        const other = drawn({
          objects: { name: 'companies', ids: a },
          drawers: { name: 'inspectors', ids: b },
          exclusions: c,
        });
        expect(other).toEqual(drawn());
      }),
      { numRuns: 50 },
    );
  });

  it('favours nobody: first places and drawers are spread as chance spreads them', () => {
    const rounds = 2_000;
    const counts = (pick: (record: DrawRecord) => string, of: readonly string[]) => {
      const seen = new Map(of.map((id) => [id, 0]));
      for (let round = 0; round < rounds; round += 1) {
        const id = pick(drawn({ exclusions: [], take: 1, perObject: 1 }, sha256(`uniform ${round}`)));
        seen.set(id, (seen.get(id) ?? 0) + 1);
      }
      const expected = rounds / of.length;
      return [...seen.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
    };
    // Chi-square: above 31.3 (11 degrees) and 20.5 (5 degrees) once in a thousand; the seeds are fixed.
    expect(counts(({ drawn: [first] }) => first?.object ?? '', plan().objects.ids)).toBeLessThan(31.3);
    expect(counts(({ drawn: [first] }) => first?.drawers[0] ?? '', ids('i', 6))).toBeLessThan(20.5);
  });
});

type Leaf = readonly (string | number)[];
const leavesOf = (value: unknown, path: Leaf = []): Leaf[] =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, part]) => leavesOf(part, [...path, name]))
    : [path];
/** The record with one leaf changed. */
function tampered(record: DrawRecord, path: Leaf): DrawRecord {
  const copy = structuredClone(record) as unknown as Record<string, unknown>;
  let at = copy;
  for (const name of path.slice(0, -1)) at = at[name] as Record<string, unknown>;
  const last = path.at(-1) ?? '';
  const value = at[last];
  if (typeof value === 'number') at[last] = value + 1;
  else at[last] = typeof value === 'string' ? `${value.slice(0, -1)}${value.endsWith('0') ? '1' : '0'}` : 'x';
  return copy as unknown as DrawRecord;
}

describe('SUP-16 verifyDraw', () => {
  const record = drawn();

  it('finds a draw right that is', () => {
    expect(verifyDraw(record)).toEqual({ ok: true });
    expect(verifyDraw(JSON.parse(JSON.stringify(record)) as DrawRecord)).toEqual({ ok: true });
  });

  it('finds the change of any single value, and of the order of the drawn', () => {
    for (const path of leavesOf(record))
      expect([path.join('.'), verifyDraw(tampered(record, path)).ok]).toEqual([path.join('.'), false]);
    const swapped = { ...record, drawn: record.drawn.toReversed() };
    expect(verifyDraw(swapped)).toMatchObject({ ok: false, difference: 'drawn.0.object' });
    const more = { ...record, drawn: [...record.drawn, { object: 'c9', drawers: [] }] };
    expect(verifyDraw(more)).toMatchObject({ ok: false, difference: 'drawn.3', expected: 'nothing' });
  });

  it('shows a changed pool at the commitment, even with its hash made anew', () => {
    const { announcement } = record;
    const others = { ...announcement, objects: { ...announcement.objects, ids: ids('c', 13) } };
    const forged = { ...record, announcement: announce(others, SEED) };
    expect(verifyDraw(forged)).toMatchObject({ ok: false, difference: 'commitment' });
  });
});

describe('SUP-16 the verifier for everybody', () => {
  const VERIFIER = 'tools/verify-draw/verify.cjs';
  const folder = mkdtempSync(join(tmpdir(), 'redgrid-draw-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  const verdictOf = (record: DrawRecord) => {
    const file = join(folder, 'draw.json');
    writeFileSync(file, JSON.stringify(record));
    const { status, stdout } = spawnSync(process.execPath, [VERIFIER, file], { encoding: 'utf8' });
    return [status, stdout.split('\n', 1)[0]];
  };

  it('agrees with a draw, and names the commitment to compare', () => {
    expect(verdictOf(drawn())).toEqual([0, `ok ${drawn().commitment}`]);
    expect(verdictOf(drawn({ publicSource: null }, SEED, null))[0]).toBe(0);
  });

  it('finds changed people, seeds, numbers and pools', () => {
    const record = drawn();
    const [first, ...others] = record.drawn;
    const wrong = (path: Leaf) => verdictOf(tampered(record, path));
    expect(verdictOf({ ...record, drawn: [...others, ...(first ? [first] : [])] })[1]).toBe(
      'differs: who was drawn',
    );
    expect(wrong(['publicNumber'])[1]).toBe('differs: seed mixed with the public number');
    expect(wrong(['seed'])[1]).toBe('differs: seed (hash in the announcement)');
    expect(wrong(['announcement', 'take'])[1]).toBe('differs: announcement (commitment)');
    expect(wrong(['announcement', 'objects', 'ids', '3'])[1]).toBe('differs: pools');
  });

  it('is short enough to be read, and uses nothing of ours', () => {
    const source = readFileSync(VERIFIER, 'utf8');
    expect(source.trim().split('\n').length).toBeLessThanOrEqual(60);
    expect([...source.matchAll(/require\('([^']+)'\)/g)].map(([, name]) => name)).toEqual([
      'node:crypto',
      'node:fs',
    ]);
  });
});
