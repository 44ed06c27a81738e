import type { FrozenPeriod, StatedRhythm } from './duty.rules.ts';
import { dayAfter, owedPerPeriod, periodAt, type DutyPeriod } from './period.rules.ts';

/**
 * The periods of a duty that touch the days from one to another, each frozen as it began. They are walked from 1 January of the first
 * year, so that they do not depend on what was asked for; where nothing is asked of anybody on a day, no period begins.
 */
export async function frozenPeriods(
  rhythmOn: (day: string) => Promise<StatedRhythm>,
  { from, to }: DutyPeriod,
): Promise<FrozenPeriod[]> {
  const periods: FrozenPeriod[] = [];
  const newYear = `${from.slice(0, 4)}-01-01`;
  let nothingAsked = false;
  for (let day = newYear; day <= to;) {
    const { value, clause } = await rhythmOn(day);
    const whole = value ? periodAt(value, day) : { from: day, to: endOfMonth(day) };
    // After a change of rhythm the first new period begins where the last old one ended.
    const period = day === newYear || whole.from > day ? whole : { ...whole, from: day };
    // Whoever is asked for the first time in the middle of a period owes the next one first.
    const partly = nothingAsked && period !== whole;
    if (value && !partly && period.to >= from)
      periods.push({ ...period, owed: owedPerPeriod(value), clause });
    nothingAsked = value === null;
    day = dayAfter(period.to);
  }
  return periods;
}

function endOfMonth(day: string): string {
  return periodAt({ every: 'MONTH', atLeast: 1 }, day).to;
}
