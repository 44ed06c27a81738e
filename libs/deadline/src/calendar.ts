import { createRequire } from 'node:module';
import type { Subjects } from '@redgrid/policy';
import { addDays, startOf } from './days.ts';

/** Which days are worked, and of which years that is known. */
export interface DayTable {
  works(day: string): boolean;
  /** Whether holidays and make-up days of the day's year have been published. */
  knows(day: string): boolean;
}

/** One stretch of the working day, in minutes after midnight. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** How a unit counts time (期间计算). */
export interface WorkCalendar {
  readonly days: DayTable;
  /** In order, without overlap. */
  readonly hours: readonly Span[];
  /** Whether the day a period begins on is its first day. */
  readonly firstDayCounts: boolean;
  /** Whether a period in days, months or years that ends on a day off ends on the next working day. */
  readonly endMovesToWorkingDay: boolean;
}

/** The figures of subject `calendar` a calendar is made of; plain values. */
export type CalendarValues = Pick<
  Subjects['calendar'],
  'workingHours' | 'firstDayCounts' | 'endOnHolidayMovesToWorkingDay'
>;

interface Published {
  readonly holidays: Readonly<Record<string, string>>;
  readonly workdays: Readonly<Record<string, string>>;
}

/*
 * The tables of chinese-days, not its functions: those take an unpublished year for one without holidays, and get
 * weekends wrong where the machine's clock lies west of Greenwich.
 */
const published = createRequire(import.meta.url)('chinese-days/dist/chinese-days.json') as Published;
const publishedYears: ReadonlySet<string> = new Set(
  Object.keys(published.holidays)
    .filter((day) => day.slice(5) === '05-01')
    .map((day) => day.slice(0, 4)),
);

/** Holidays and make-up days of mainland China as published each year; weekends are off, unless made up. */
export const publishedDays: DayTable = {
  works: (day) => {
    if (Object.hasOwn(published.holidays, day)) return false;
    return Object.hasOwn(published.workdays, day) || !isWeekend(day);
  },
  knows: (day) => publishedYears.has(day.slice(0, 4)),
};

/** Whether people work on a day (工作日); where the calendar is unknown, from Monday to Friday. */
export const isWorkingDay = (day: string): boolean => publishedDays.works(day);
/** Whether the calendar of the day's year has been published. */
export const calendarIsKnown = (day: string): boolean => publishedDays.knows(day);

/** The calendar of a unit. Throws RangeError when its working hours are empty, overlap or run backwards. */
export function workCalendar(
  { workingHours, firstDayCounts, endOnHolidayMovesToWorkingDay }: CalendarValues,
  days: DayTable = publishedDays,
): WorkCalendar {
  const hours = workingHours.map(({ from, to }) => ({ from: minutesOf(from), to: minutesOf(to) }));
  const sound = hours.every(({ from, to }, index) => from < to && (hours[index - 1]?.to ?? 0) <= from);
  if (hours.length === 0 || !sound) throw new RangeError('Working hours are stretches in order');
  return { days, hours, firstDayCounts, endMovesToWorkingDay: endOnHolidayMovesToWorkingDay };
}

/** The first working day on or after a day. */
export function workingDayFrom(day: string, { days }: WorkCalendar): string {
  let next = day;
  while (!days.works(next)) next = addDays(next, 1);
  return next;
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function isWeekend(day: string): boolean {
  const ofWeek = new Date(startOf(day) + 8 * 60 * 60 * 1000).getUTCDay();
  return ofWeek === 0 || ofWeek === 6;
}
