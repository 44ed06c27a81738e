import type { Duration, Fraction } from '@redgrid/policy';
import { workingDayFrom, type WorkCalendar } from './calendar.ts';
import { addDays, addMonths, dayOf, startOf } from './days.ts';

/** When something is due (到期时间). */
export interface Due {
  readonly at: Date;
  /** It depends on a year whose holidays have not been published, and may move when they are. */
  readonly provisional: boolean;
}

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/** When a period ends that begins at a moment. Hours end within working hours, all others when work ends on their last day. */
export function addPeriod(from: Date, { amount, unit }: Duration, calendar: WorkCalendar): Due {
  if (unit === 'WORKING_HOURS') return addWorkingTime(from, amount * HOUR_MS, calendar);
  const last = lastDay(dayOf(from.getTime()), { amount, unit }, calendar);
  return due(from, endOfWork(last, calendar), calendar);
}

/** When so many milliseconds of working time have passed; none: the next moment of work. */
export function addWorkingTime(from: Date, milliseconds: number, calendar: WorkCalendar): Due {
  if (!Number.isSafeInteger(milliseconds) || milliseconds < 0)
    throw new RangeError('Working time is a whole number of milliseconds');
  let left = milliseconds;
  for (const [start, end] of stretches(from.getTime(), calendar)) {
    if (start + left <= end) return due(from, start + left, calendar);
    left -= end - start;
  }
  throw new RangeError('No end in sight');
}

/** The working time between two moments in milliseconds; 0 when the second is not later. */
export function workingTimeBetween(from: Date, to: Date, calendar: WorkCalendar): number {
  let sum = 0;
  if (to <= from) return sum;
  for (const [start, end] of stretches(from.getTime(), calendar)) {
    if (start >= to.getTime()) return sum;
    sum += Math.min(end, to.getTime()) - start;
  }
  return sum;
}

/** When a share of the working time of a period has passed; rounded up to the millisecond. */
export function shareOfPeriod(
  from: Date,
  end: Date,
  { numerator, denominator }: Fraction,
  calendar: WorkCalendar,
): Date {
  const all = workingTimeBetween(from, end, calendar);
  return addWorkingTime(from, Math.ceil((all * numerator) / denominator), calendar).at;
}

function lastDay(day: string, { amount, unit }: Duration, calendar: WorkCalendar): string {
  const counted = calendar.firstDayCounts ? addDays(day, -1) : day;
  if (unit === 'WORKING_DAYS') return workingDaysAfter(counted, amount, calendar);
  const end =
    unit === 'DAYS' ? addDays(counted, amount) : addMonths(counted, unit === 'YEARS' ? amount * 12 : amount);
  return calendar.endMovesToWorkingDay ? workingDayFrom(end, calendar) : end;
}

function workingDaysAfter(day: string, amount: number, calendar: WorkCalendar): string {
  if (amount === 0) return workingDayFrom(day, calendar);
  let last = day;
  for (let left = amount; left > 0; left -= 1) last = workingDayFrom(addDays(last, 1), calendar);
  return last;
}

function endOfWork(day: string, { hours }: WorkCalendar): number {
  return startOf(day) + (hours.at(-1)?.to ?? 0) * MINUTE_MS;
}

const FARTHEST_YEARS = 100;

/** What is left of each stretch of work from a moment on, as [start, end]. */
function* stretches(from: number, calendar: WorkCalendar): Generator<readonly [number, number]> {
  let day = dayOf(from);
  const last = addMonths(day, FARTHEST_YEARS * 12);
  for (; day !== last; day = addDays(day, 1)) {
    if (!calendar.days.works(day)) continue;
    const midnight = startOf(day);
    for (const span of calendar.hours) {
      const end = midnight + span.to * MINUTE_MS;
      if (end >= from) yield [Math.max(midnight + span.from * MINUTE_MS, from), end];
    }
  }
}

function due(from: Date, at: number, { days }: WorkCalendar): Due {
  const years = [];
  for (let day = dayOf(from.getTime()); day <= dayOf(at); day = addMonths(day, 12)) years.push(day);
  return { at: new Date(at), provisional: ![...years, dayOf(at)].every((day) => days.knows(day)) };
}
