import type { Bound, Clause, RuleCheck } from '@redgrid/policy';
import type { Presence } from './convening.entity.ts';

/** A figure with its clause, whatever subject it is of. */
interface Stated<Value> {
  readonly value: Value;
  readonly clause: Clause;
}

/** What a pack says of one kind of meeting. */
export interface ConveningFigures {
  readonly members: Stated<readonly string[]>;
  /** Null: anything. */
  readonly topics: Stated<readonly string[] | null>;
  readonly noticeDays: Stated<number>;
  readonly adHoc: Stated<boolean>;
  readonly quorum: Stated<Bound>;
}

/** A meeting as it is called. */
export interface Call {
  readonly topics: readonly string[];
  readonly calling: 'REGULAR' | 'AD_HOC';
  /** Whole legal days between the day of the notice and the day of the meeting. */
  readonly noticeDays: number;
}

/** Whether a meeting may be called so: its topics, and notice in time unless it is called for one matter. */
export function callChecks(
  { topics, calling, noticeDays: given }: Call,
  { topics: allowed, noticeDays, adHoc }: ConveningFigures,
): RuleCheck[] {
  const strange = allowed.value === null ? [] : topics.filter((topic) => !allowed.value?.includes(topic));
  const checks: RuleCheck[] = [
    {
      rule: 'CONVENING_TOPICS',
      clause: allowed.clause,
      required: allowed.value === null ? '*' : allowed.value.join(', '),
      actual: topics.join(', ') || '-',
      passed: strange.length === 0 && topics.length > 0,
    },
  ];
  if (calling === 'AD_HOC')
    checks.push({
      rule: 'CONVENING_AD_HOC',
      clause: adHoc.clause,
      required: 'true',
      actual: String(adHoc.value),
      passed: adHoc.value,
    });
  else
    checks.push({
      rule: 'CONVENING_NOTICE_DAYS',
      clause: noticeDays.clause,
      required: `≥ ${noticeDays.value}`,
      actual: String(given),
      passed: given >= noticeDays.value,
    });
  return checks;
}

/** One line of an attendance. */
export interface Attendance {
  readonly memberRole: string;
  readonly presence: Presence;
}

/**
 * Whether a meeting was quorate: the share of the required members of which somebody was there or represented. Absent ones are named;
 * a role nobody recorded counts as absent. Whoever came without being required does not help.
 */
export function quorumChecks(
  attendance: readonly Attendance[],
  { members, quorum }: ConveningFigures,
): RuleCheck[] {
  const there = new Set(
    attendance.filter(({ presence }) => presence !== 'ABSENT').map(({ memberRole }) => memberRole),
  );
  const required = members.value;
  const missing = required.filter((role) => !there.has(role));
  const present = required.length - missing.length;
  const { numerator, denominator, comparison } = quorum.value;
  const [left, right] = [present * denominator, numerator * required.length];
  return [
    {
      rule: 'CONVENING_QUORUM',
      clause: quorum.clause,
      required: `${comparison === 'MORE_THAN' ? '>' : '≥'} ${numerator}/${denominator}`,
      actual: `${present}/${required.length}`,
      passed: required.length === 0 || (comparison === 'MORE_THAN' ? left > right : left >= right),
      evidence: missing.length === 0 ? 'all' : `absent: ${missing.join(', ')}`,
    },
  ];
}

/** The required members nobody has recorded or who were absent. */
export function missingMembers(
  attendance: readonly Attendance[],
  { members }: Pick<ConveningFigures, 'members'>,
): string[] {
  const there = new Set(
    attendance.filter(({ presence }) => presence !== 'ABSENT').map(({ memberRole }) => memberRole),
  );
  return members.value.filter((role) => !there.has(role));
}
