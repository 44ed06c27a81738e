import type { Rhythm } from '@redgrid/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklist, checklistChecks, lastPeriod, type ChecklistSet, type KnownEvidence } from './index.ts';

const clause = { pack: 'p', document: 'd', number: '§1', toBeConfirmed: false };
const half: Rhythm = { every: 'HALF_YEAR', atLeast: 1 };
const set = (code: string, items: string[], rhythm: Rhythm | null = null): ChecklistSet => ({
  ...{ code, items, clause, rhythm: rhythm && { value: rhythm, clause } },
});
const shown = (item: string, change: Partial<KnownEvidence> = {}): KnownEvidence => ({
  ...{ set: 'S', item, evidenceId: `e-${item}`, periodTo: null, validUntil: null },
  ...change,
});
const statesOf = (sets: ChecklistSet[], evidence: KnownEvidence[], today = '2026-09-01') =>
  checklist(sets, evidence, today).flatMap(({ items }) => items.map(({ state }) => state));

describe('PROP-17 a checklist', () => {
  it('says of each item whether it is shown, out of date or missing, and by which clause', () => {
    const results = checklist(
      [set('S', ['A', 'B', 'C'])],
      [shown('A'), shown('B', { validUntil: '2026-08-31' })],
      '2026-09-01',
    );
    expect(results[0]?.items.map(({ item, state }) => [item, state])).toEqual([
      ['A', 'COMPLETE'],
      ['B', 'STALE'],
      ['C', 'MISSING'],
    ]);
    expect(checklistChecks(results)).toEqual([
      {
        rule: 'CHECKLIST_S',
        clause,
        required: '3/3',
        actual: '1/3',
        passed: false,
        evidence: 'STALE: B, MISSING: C',
      },
    ]);
  });
  it('wants the last period that is over accounted for', () => {
    expect(lastPeriod(half, '2026-07-01')).toEqual({ from: '2026-01-01', to: '2026-06-30' });
    const one = [set('S', ['A'], half)];
    expect(statesOf(one, [shown('A', { periodTo: '2026-06-30' })])).toEqual(['COMPLETE']);
    expect(statesOf(one, [shown('A', { periodTo: '2025-12-31' })])).toEqual(['STALE']);
    expect(statesOf(one, [shown('A', { periodTo: '2026-06-30' })], '2027-01-01')).toEqual(['STALE']);
    expect(statesOf(one, [shown('A')])).toEqual(['STALE']);
  });

  const items = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E'), { minLength: 1 });
  it('is never less complete for more evidence, and complete exactly when every item is', () => {
    fc.assert(
      fc.property(
        items,
        fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E')),
        fc.constantFrom('A', 'B', 'C'),
        (wanted, given, more) => {
          const count = (evidence: string[]) =>
            statesOf(
              [set('S', wanted)],
              evidence.map((item) => shown(item)),
            ).filter((state) => state === 'COMPLETE').length;
          expect(count([...new Set([...given, more])])).toBeGreaterThanOrEqual(count(given));
          const [result] = checklist(
            [set('S', wanted)],
            given.map((item) => shown(item)),
            '2026-09-01',
          );
          expect(result?.complete).toBe(wanted.every((item) => given.includes(item)));
        },
      ),
    );
  });
});
