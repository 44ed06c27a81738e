import type { Clause } from '@redgrid/policy';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { standingOf, type CompanyCreditFigures } from './company-credit.rules.ts';

const clause: Clause = { pack: 'p', document: 'd', number: '1', toBeConfirmed: false };
const figure = <Value>(value: Value) => ({ value, unit: 'u', clause });
const figures = (floor: 'A' | null = null): CompanyCreditFigures => ({
  grades: figure(['AAA', 'AA', 'A', 'B', 'C']),
  bands: figure({ AAA: 95, AA: 85, A: 75, B: 60, C: 0 }),
  baseScore: figure(80),
  floorCompany: figure(floor),
});
const facts = (...points: number[]) => points.map((each) => ({ kind: 'K', points: each, reversal: false }));

it.each([
  [[], 'A', 8000],
  [[4], 'A', 8400],
  [[5], 'AA', 8500],
  [[5, 5, 5], 'AAA', 9500],
  [[5, 5, 4], 'AA', 9400],
  [[-5], 'A', 7500],
  [[-6], 'B', 7400],
  [[-20], 'B', 6000],
  [[-21], 'C', 5900],
  [[-20, -20, -20, -20, -20], 'C', -2000],
])('CRED-17 with facts of %j points grades %s with a score of %d hundredths', (points, grade, score) => {
  expect(standingOf(facts(...points), figures())).toMatchObject({ grade, score });
});

it('CRED-17 explains a grade with its sum, every band and the floor the pack asks for', () => {
  const { checks } = standingOf(
    [
      { kind: 'AWARD', points: 3, reversal: false },
      { kind: 'AWARD', points: 3, reversal: false },
      { kind: 'CONTRACT_BREACH', points: -10, reversal: false },
      { kind: 'CHECK_FAILED', points: -5, reversal: false },
      { kind: 'CHECK_FAILED', points: 5, reversal: true },
    ],
    figures('A'),
  );
  expect(checks.map(({ rule, required, actual, passed }) => [rule, required, actual, passed])).toEqual([
    ['COMPANY_CREDIT_SCORE', '80.00 + Σ', '76.00', true],
    ['COMPANY_CREDIT_BAND_AAA', '≥ 95.00', '76.00', false],
    ['COMPANY_CREDIT_BAND_AA', '≥ 85.00', '76.00', false],
    ['COMPANY_CREDIT_BAND_A', '≥ 75.00', '76.00', true],
    ['COMPANY_CREDIT_BAND_B', '≥ 60.00', '76.00', true],
    ['COMPANY_CREDIT_BAND_C', '≥ 0.00', '76.00', true],
    ['COMPANY_CREDIT_FLOOR', '≥ A', 'A', true],
  ]);
  expect(checks[0]?.evidence).toBe('AWARD × 2: +6.00; CONTRACT_BREACH × 1: -10.00');
  expect(standingOf(facts(-6), figures('A')).checks.at(-1)).toMatchObject({ actual: 'B', passed: false });
});

it('CRED-17 counts a fact and its reversal for nothing, in any order', () => {
  const counted = fc.record({ kind: fc.constantFrom('A', 'B'), points: fc.integer({ min: -20, max: 20 }) });
  fc.assert(
    fc.property(fc.array(counted), counted, (others, wrong) => {
      const plain = others.map((each) => ({ ...each, reversal: false }));
      const pair = [
        { ...wrong, reversal: false },
        { ...wrong, points: 0 - wrong.points, reversal: true },
      ];
      expect(standingOf([...pair, ...plain], figures())).toEqual(standingOf(plain, figures()));
    }),
  );
});
