import type { ErrorCode } from '@redgrid/errors';
import type { Clause, RuleCheck } from '@redgrid/policy';
import type { Ban } from './ban-standing.entity.ts';
import type { PermitEntity } from './permit.entity.ts';

/** What somebody wants to do by a permit. */
export interface Wanted {
  /** Null where no amount is asked. */
  readonly amountFen: number | null;
  readonly at: Date;
  /** The rule by which a permit is needed at all. */
  readonly clause: Clause;
}

/** The parts of a permit that decide. */
export type PermitTerms = Pick<
  PermitEntity,
  'granted' | 'limitFen' | 'expiresAt' | 'clause' | 'usedFor' | 'id'
>;

const REFUSALS: readonly (readonly [rule: string, code: ErrorCode])[] = [
  ['PERMIT_GRANTED', 'PERMIT_REQUIRED'],
  ['PERMIT_UNUSED', 'PERMIT_USED'],
  ['PERMIT_IN_TIME', 'PERMIT_EXPIRED'],
  ['PERMIT_AMOUNT', 'PERMIT_EXCEEDED'],
];

/** Everything a permit is held against (许可核验), met or not; one check alone where there is none. */
export function permitChecks(permit: PermitTerms | null, wanted: Wanted): RuleCheck[] {
  const clause = permit?.clause ?? wanted.clause;
  const granted = permit?.granted ?? false;
  const first: RuleCheck = {
    rule: 'PERMIT_GRANTED',
    clause,
    required: 'granted',
    actual: granted ? 'granted' : 'none',
    passed: granted,
    ...(permit ? { evidence: permit.id } : {}),
  };
  if (!permit || !granted) return [first];
  const { usedFor, expiresAt, limitFen } = permit;
  const at = wanted.at.toISOString();
  const amount = wanted.amountFen ?? 0;
  return [
    first,
    {
      rule: 'PERMIT_UNUSED',
      clause,
      required: 'unused',
      actual: usedFor === null ? 'unused' : 'used',
      passed: usedFor === null,
      ...(usedFor === null ? {} : { evidence: usedFor }),
    },
    {
      rule: 'PERMIT_IN_TIME',
      clause,
      required: expiresAt === null ? 'no end' : `< ${expiresAt.toISOString()}`,
      actual: at,
      passed: expiresAt === null || wanted.at < expiresAt,
    },
    {
      rule: 'PERMIT_AMOUNT',
      clause,
      required: limitFen === null ? 'any amount' : `≤ ${limitFen}`,
      actual: String(amount),
      passed: limitFen === null || amount <= limitFen,
    },
  ];
}

/** The code the first broken rule of a permit refuses with; null when none is broken. */
export function permitRefusal(checks: readonly RuleCheck[]): ErrorCode | null {
  const broken = checks.find(({ passed }) => !passed);
  return broken ? (REFUSALS.find(([rule]) => rule === broken.rule)?.[1] ?? 'PERMIT_REQUIRED') : null;
}

/** Every ban in force on a day, as a broken rule; one met rule where there is none (禁入核验). */
export function banChecks(bans: readonly Ban[], on: string, clause: Clause): RuleCheck[] {
  const inForce = bans.filter(
    ({ standing, from, to }) => standing && from <= on && (to === null || on <= to),
  );
  if (inForce.length === 0)
    return [{ rule: 'NOT_BANNED', clause, required: 'no ban', actual: 'none', passed: true }];
  return inForce.map((ban) => ({
    rule: 'NOT_BANNED',
    clause: ban.clause,
    required: 'no ban',
    actual: `${ban.reason} ${ban.from}/${ban.to ?? ''}`,
    passed: false,
    evidence: ban.id,
  }));
}
