import { describe, expect, it } from 'vitest';
import type { Ban } from './ban-standing.entity.ts';
import { banChecks, permitChecks, permitRefusal, type PermitTerms } from './gate.rules.ts';

const clause = { pack: 'default', document: 'd', number: '§1', toBeConfirmed: true };
const at = new Date('2026-09-01T08:00:00.000Z');
const permit: PermitTerms = {
  id: 'm1',
  granted: true,
  limitFen: 500,
  expiresAt: new Date('2026-09-01T08:00:00.001Z'),
  clause: { ...clause, number: '§4.4.4' },
  usedFor: null,
};
const refusal = (changes: Partial<PermitTerms> | null, amountFen: number | null = 500) =>
  permitRefusal(permitChecks(changes && { ...permit, ...changes }, { amountFen, at, clause }));

describe('ORG-12 a permit', () => {
  it.each([
    [{}, 500, null],
    [{}, 501, 'PERMIT_EXCEEDED'],
    [{ limitFen: null }, 501, null],
    [{}, null, null],
    [{ expiresAt: at }, 500, 'PERMIT_EXPIRED'],
    [{ expiresAt: null }, 500, null],
    [{ usedFor: 'u1' }, 500, 'PERMIT_USED'],
    [{ granted: false }, 500, 'PERMIT_REQUIRED'],
    [{ granted: false, usedFor: 'u1' }, 500, 'PERMIT_REQUIRED'],
    [null, 1, 'PERMIT_REQUIRED'],
  ])('as %j for %s fen is refused with %s', (changes, amount, code) => {
    expect(refusal(changes, amount)).toBe(code);
  });
  it('says by which clause it was granted, and what is asked', () => {
    const checks = permitChecks(permit, { amountFen: 501, at, clause });
    expect(checks.map(({ rule, required, actual, passed }) => [rule, required, actual, passed])).toEqual([
      ['PERMIT_GRANTED', 'granted', 'granted', true],
      ['PERMIT_UNUSED', 'unused', 'unused', true],
      ['PERMIT_IN_TIME', '< 2026-09-01T08:00:00.001Z', '2026-09-01T08:00:00.000Z', true],
      ['PERMIT_AMOUNT', '≤ 500', '501', false],
    ]);
    expect(checks.every(({ clause: { number } }) => number === '§4.4.4')).toBe(true);
  });
});

describe('CRED-21 bans', () => {
  const ban: Ban = {
    id: 'b1',
    version: 1,
    from: '2026-09-01',
    to: '2026-09-30',
    standing: true,
    reason: 'BAD',
    clause,
  };
  const banned = (changes: Partial<Ban>, on: string) =>
    banChecks([{ ...ban, ...changes }], on, clause).some(({ passed }) => !passed);
  it.each([
    [{}, '2026-08-31', false],
    [{}, '2026-09-01', true],
    [{}, '2026-09-30', true],
    [{}, '2026-10-01', false],
    [{ to: null }, '2036-01-01', true],
    [{ standing: false }, '2026-09-15', false],
  ])('as %j on %s hold: %s', (changes, on, expected) => {
    expect(banned(changes, on)).toBe(expected);
  });
  it('are each named with their entry; without any one check says so', () => {
    const two = banChecks([ban, { ...ban, id: 'b2', to: null }], '2026-09-02', clause);
    expect(two.map(({ evidence, actual }) => [evidence, actual])).toEqual([
      ['b1', 'BAD 2026-09-01/2026-09-30'],
      ['b2', 'BAD 2026-09-01/'],
    ]);
    expect(banChecks([], '2026-09-02', clause)).toMatchObject([{ rule: 'NOT_BANNED', passed: true }]);
  });
});
