import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compare, decimal, exact, hundredths, plus, read, sum, written, ZERO } from './fraction.rules.ts';
import { defaultSchemes } from './load-schemes.ts';
import { rowsFor, sampleCheck, scoreOf, starsOf, totalOf, weakest, type LineInputs } from './scheme.rules.ts';
import type { SchemeRow, Scoring } from './scheme.ts';

const clause = { pack: 'test', document: 'D', number: '1', toBeConfirmed: false };
const figure = <Value>(value: Value) => ({ value, unit: 'points', clause });
const bands = { five: figure(90), four: figure(80), three: figure(70), two: figure(null), one: figure(null) };
const row = (scoring: Scoring, points = 2): SchemeRow => ({
  id: 'R',
  part: 'p',
  group: 'g',
  label: 'l',
  labelEn: 'l',
  points,
  evaluator: 'EVALUATOR',
  mode: 'SEMI',
  scoring,
  variant: null,
  threshold: null,
  leastGrade: null,
  checklist: [],
  range: scoring === 'RANGE_DEDUCTION' ? { least: 5, most: 20 } : null,
  data: ['x'],
});
const score = (scoring: Scoring, inputs: LineInputs, points = 2) =>
  written(scoreOf(row(scoring, points), inputs, 'PROPORTIONAL'));

describe('SUP-01 scoring functions', () => {
  it.each<[Scoring, LineInputs, string]>([
    ['ALL_OR_NOTHING', { kind: 'CONDITION', met: true }, '2/1'],
    ['ALL_OR_NOTHING', { kind: 'CONDITION', met: false }, '0/1'],
    ['PROPORTIONAL', { kind: 'SHARE', part: 11, whole: 12 }, '11/6'],
    ['PROPORTIONAL', { kind: 'SHARE', part: 0, whole: 0 }, '0/1'],
    ['CHECKLIST', { kind: 'SHARE', part: 6, whole: 7 }, '12/7'],
    ['THRESHOLD_PROPORTIONAL', { kind: 'MEASURE', value: '1/1', against: '2/1' }, '1/1'],
    ['THRESHOLD_PROPORTIONAL', { kind: 'MEASURE', value: '7/10', against: '7/10' }, '2/1'],
    ['THRESHOLD_PROPORTIONAL', { kind: 'MEASURE', value: '9/1', against: '4/1' }, '2/1'],
    ['BENCHMARK', { kind: 'MEASURE', value: '1/3', against: '1/1' }, '2/3'],
    ['JUDGED', { kind: 'JUDGEMENT', hundredths: 175 }, '7/4'],
    ['SURVEY_MEAN', { kind: 'ANSWERS', points: 1, possible: 3 }, '2/3'],
    ['RANGE_DEDUCTION', { kind: 'JUDGEMENT', hundredths: 500 }, '-5/1'],
  ])('%s of %j is %s', (scoring, inputs, expected) => {
    expect(score(scoring, inputs)).toBe(expected);
  });
  it.each<[Scoring, LineInputs]>([
    ['JUDGED', { kind: 'JUDGEMENT', hundredths: 201 }],
    ['JUDGED', { kind: 'JUDGEMENT', hundredths: -1 }],
    ['JUDGED', { kind: 'JUDGEMENT', hundredths: 0.5 }],
    ['ALL_OR_NOTHING', { kind: 'JUDGEMENT', hundredths: 100 }],
    ['SURVEY_MEAN', { kind: 'JUDGEMENT', hundredths: 100 }],
    ['PROPORTIONAL', { kind: 'SHARE', part: 3, whole: 2 }],
    ['PROPORTIONAL', { kind: 'CONDITION', met: true }],
    ['THRESHOLD_PROPORTIONAL', { kind: 'MEASURE', value: '-1/2', against: '1/1' }],
    ['RANGE_DEDUCTION', { kind: 'JUDGEMENT', hundredths: 499 }],
    ['RANGE_DEDUCTION', { kind: 'JUDGEMENT', hundredths: 2001 }],
  ])('%s refuses %j', (scoring, inputs) => {
    expect(() => score(scoring, inputs)).toThrow(RangeError);
  });
  it('gives no part of the points where the pack says all or nothing, except to owners', () => {
    const partly = { kind: 'SHARE', part: 11, whole: 12 } as const;
    expect(scoreOf(row('PROPORTIONAL'), partly, 'ALL_OR_NOTHING')).toEqual(ZERO);
    const answers = { kind: 'ANSWERS', points: 1, possible: 2 } as const;
    expect(written(scoreOf(row('SURVEY_MEAN'), answers, 'ALL_OR_NOTHING'))).toBe('1/1');
  });
});

const shares = fc
  .tuple(fc.nat(10_000), fc.nat(10_000))
  .map(([a, b]) => ({ part: Math.min(a, b), whole: Math.max(a, b) }));

describe('SUP-01 properties of every score', () => {
  it('lies between 0 and the points', () => {
    fc.assert(
      fc.property(shares, fc.integer({ min: 1, max: 50 }), ({ part, whole }, points) => {
        const given = scoreOf(row('PROPORTIONAL', points), { kind: 'SHARE', part, whole }, 'PROPORTIONAL');
        return compare(given, ZERO) >= 0 && compare(given, exact(points)) <= 0;
      }),
    );
  });
  it('never falls when more of the same whole is met', () => {
    fc.assert(
      fc.property(shares, fc.nat(100), ({ part, whole }, more) => {
        const at = (met: number) =>
          scoreOf(row('PROPORTIONAL'), { kind: 'SHARE', part: met, whole }, 'PROPORTIONAL');
        return compare(at(Math.min(whole, part + more)), at(part)) >= 0;
      }),
    );
  });
  it('adds up exactly in any order, and never to more than the scheme holds', () => {
    const rows = rowsFor(defaultSchemes().get('baotou-a1') ?? fail(), 'OLD_COMPOUND');
    fc.assert(
      fc.property(fc.array(shares, { minLength: rows.length, maxLength: rows.length }), (all) => {
        const scores = rows.map(({ points }, index) =>
          scoreOf(row('PROPORTIONAL', points), { kind: 'SHARE', ...(all[index] ?? fail()) }, 'PROPORTIONAL'),
        );
        const total = totalOf(scores);
        return compare(total, sum(scores.toReversed())) === 0 && compare(total, exact(100)) <= 0;
      }),
      { numRuns: 50 },
    );
  });
  it('is written and read without loss', () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 30n), 10n ** 30n), fc.bigInt(1n, 10n ** 30n), (n, d) => {
        const value = exact(n, d);
        return compare(read(written(value)), value) === 0 && compare(plus(value, exact(-n, d)), ZERO) === 0;
      }),
    );
  });
  it('is shown cut, never rounded up', () => {
    expect(decimal(exact(179_999_999, 2_000_000))).toBe('89.9999');
    expect([
      decimal(exact(90)),
      decimal(exact(1, 3)),
      decimal(ZERO),
      decimal(exact(-1, 2)),
      decimal(exact(100)),
    ]).toEqual(['90', '0.3333', '0', '-0.5', '100']);
    expect(hundredths(exact(89_995, 1000))).toBe(8999);
  });
  it('takes deductions off the total, but not below 0', () => {
    expect(written(totalOf([exact(3), exact(-5)]))).toBe('0/1');
  });
});

describe('SUP-06 stars by the unrounded score', () => {
  it.each([
    ['90/1', 5],
    ['89995/1000', 4],
    ['899999999/10000000', 4],
    ['80/1', 4],
    ['159999/2000', 3],
    ['70/1', 3],
    ['69999/1000', null],
    ['0/1', null],
    ['100/1', 5],
  ])('%s gives %s', (total, stars) => {
    expect(starsOf(read(total), bands).stars).toBe(stars);
  });
  it('leaves no score between two bands', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 70_000, max: 100_000 }),
        (thousandths) => starsOf(exact(thousandths, 1000), bands).stars !== null,
      ),
    );
  });
  it('awards none where the pack has no bands', () => {
    const none = figure(null);
    const without = { five: none, four: none, three: none, two: none, one: none };
    expect(starsOf(exact(100), without)).toEqual({ stars: null, checks: [] });
  });
});

describe('SUP-02 the survey', () => {
  const share = figure({ numerator: 3, denominator: 10 });
  it.each([
    [{ owners: 1000, validAnswers: 300 }, true],
    [{ owners: 1000, validAnswers: 299 }, false],
    [{ owners: 1001, validAnswers: 300 }, false],
    [null, false],
  ])('of %j counts: %s', (sample, passed) => {
    expect(sampleCheck(sample, share)).toMatchObject([{ rule: 'SURVEY_SAMPLE', required: '≥ 3/10', passed }]);
  });
  it('needs no sample where the pack asks for none', () => {
    expect(sampleCheck(null, figure(null))).toEqual([]);
  });
});

describe('SUP-02 the weakest lines', () => {
  it('are those with the least of their points, by exact fractions', () => {
    const lines = [
      { id: 'third', points: 3, score: exact(1) },
      { id: 'nearly a third', points: 10, score: exact(33, 10) },
      { id: 'full', points: 2, score: exact(2) },
      { id: 'nothing of four', points: 4, score: ZERO },
      { id: 'nothing of two', points: 2, score: ZERO },
    ];
    const ids = weakest(lines, (line) => line, 4).map(({ id }) => id);
    expect(ids).toEqual(['nothing of four', 'nothing of two', 'nearly a third', 'third']);
  });
});

function fail(): never {
  throw new Error('missing');
}
