import type { Clause, Rhythm } from '@redgrid/policy';
import type { DutyPeriod } from './period.rules.ts';

/** A rhythm as a pack states it; null where the documents ask for nothing. */
export interface StatedRhythm {
  readonly value: Rhythm | null;
  readonly clause: Clause;
}

/** How a duty stands: still to come, open in its period, done often enough, or missed (状态). */
export const DUTY_STATES = ['UPCOMING', 'OPEN', 'FULFILLED', 'OVERDUE'] as const;
export type DutyState = (typeof DUTY_STATES)[number];

/** A period with the rhythm that was in force when it began: later choices do not change it. */
export interface FrozenPeriod extends DutyPeriod {
  readonly owed: number;
  readonly clause: Clause;
}

/** From when to when somebody is there to owe a duty. */
export interface Presence {
  readonly since: string | null;
  readonly until: string | null;
  /** Whether the day on which it began counts: then a period that begins on it is owed (首日是否计入). */
  readonly firstDayCounts: boolean;
}

/** Whether a period is owed: whoever came or went in the middle of it does not owe it. */
export function isOwed(period: DutyPeriod, { since, until, firstDayCounts }: Presence): boolean {
  const there = since === null || (firstDayCounts ? since <= period.from : since < period.from);
  return there && (until === null || until >= period.to);
}

/** How a duty stands on a day, by how often it has been done in its period. */
export function dutyState({ from, to, owed }: FrozenPeriod, done: number, today: string): DutyState {
  if (done >= owed) return 'FULFILLED';
  if (to < today) return 'OVERDUE';
  return from > today ? 'UPCOMING' : 'OPEN';
}

/** How many duties of some periods are over, and how many of those were fulfilled: two integers, never a float. */
export interface Fulfilment {
  readonly due: number;
  readonly fulfilled: number;
}

/** Counts those whose period is over or that are done already; what is still open counts for nobody. */
export function fulfilmentOf(states: readonly DutyState[]): Fulfilment {
  const fulfilled = states.filter((state) => state === 'FULFILLED').length;
  return { fulfilled, due: fulfilled + states.filter((state) => state === 'OVERDUE').length };
}
