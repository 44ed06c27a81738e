import type { Bound } from '@redgrid/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { callChecks, missingMembers, quorumChecks, type ConveningFigures } from './convening.rules.ts';
import type { Presence } from './convening.entity.ts';

const clause = { pack: 'p', document: 'd', number: '§1', toBeConfirmed: false };
const figures = (change: Partial<Record<keyof ConveningFigures, unknown>> = {}): ConveningFigures => {
  const values = {
    members: ['A', 'B', 'C'],
    topics: ['T1', 'T2'],
    noticeDays: 3,
    adHoc: true,
    quorum: { numerator: 1, denominator: 2, comparison: 'MORE_THAN' },
    ...change,
  };
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, { value, clause }]),
  ) as unknown as ConveningFigures;
};
const passed = (checks: readonly { passed: boolean }[]) => checks.map((check) => check.passed);

describe('ORG-05 a meeting', () => {
  it.each([
    [['T1'], 'REGULAR', 3, [true, true]],
    [['T1'], 'REGULAR', 2, [true, false]],
    [['T1', 'T9'], 'REGULAR', 5, [false, true]],
    [[], 'REGULAR', 5, [false, true]],
    [['T1'], 'AD_HOC', 0, [true, true]],
  ] as const)('about %j, %s, called %d days ahead: %j', (topics, calling, noticeDays, expected) => {
    expect(passed(callChecks({ topics, calling, noticeDays }, figures()))).toEqual(expected);
  });
  it('may deal with anything where no topics are stated, and is not called ad hoc where that is not meant', () => {
    expect(
      passed(callChecks({ topics: ['X'], calling: 'REGULAR', noticeDays: 3 }, figures({ topics: null }))),
    ).toEqual([true, true]);
    expect(
      passed(callChecks({ topics: ['T1'], calling: 'AD_HOC', noticeDays: 9 }, figures({ adHoc: false }))),
    ).toEqual([true, false]);
  });
  it('is quorate by the members required, and names those who were missing', () => {
    const attendance = [
      { memberRole: 'A', presence: 'ATTENDED' as const },
      { memberRole: 'B', presence: 'ABSENT' as const },
      { memberRole: 'X', presence: 'ATTENDED' as const },
    ];
    expect(quorumChecks(attendance, figures())).toMatchObject([
      { required: '> 1/2', actual: '1/3', passed: false, evidence: 'absent: B, C' },
    ]);
    expect(missingMembers(attendance, figures())).toEqual(['B', 'C']);
  });

  const roles = fc.uniqueArray(fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'), { maxLength: 6 });
  const presences = fc.array(
    fc.record({
      memberRole: fc.constantFrom('A', 'B', 'C', 'D', 'E', 'F'),
      presence: fc.constantFrom<Presence>('ATTENDED', 'REPRESENTED', 'ABSENT'),
    }),
    { maxLength: 12 },
  );
  const bounds = fc
    .record({
      denominator: fc.integer({ min: 1, max: 5 }),
      numerator: fc.nat(5),
      comparison: fc.constantFrom('AT_LEAST', 'MORE_THAN'),
    })
    .filter(({ numerator, denominator }) => numerator <= denominator) as fc.Arbitrary<Bound>;

  it('never loses its quorum by one more who came, nor by the order of the list', () => {
    fc.assert(
      fc.property(
        roles,
        presences,
        bounds,
        fc.constantFrom('A', 'B', 'C'),
        (members, attendance, quorum, more) => {
          const sheet = figures({ members, quorum });
          const before = quorumChecks(attendance, sheet)[0]?.passed;
          const grown = quorumChecks([...attendance, { memberRole: more, presence: 'ATTENDED' }], sheet)[0]
            ?.passed;
          expect(before === true ? grown : true).toBe(true);
          expect(quorumChecks(attendance.toReversed(), sheet)[0]?.passed).toBe(before);
        },
      ),
    );
  });
});
