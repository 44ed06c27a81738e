import type { Rhythm } from '@redgrid/policy';

/** A stretch of legal days in which a duty is owed (周期); both days belong to it. */
export interface DutyPeriod {
  readonly from: string;
  /** The last day on which it can still be done in time. */
  readonly to: string;
}

const MONTHS = { MONTH: 1, QUARTER: 3, HALF_YEAR: 6, YEAR: 12 } as const;
const DAY_MS = 24 * 60 * 60 * 1000;
const DAYS_OF_WEEK = 7;
/** Monday, 5 January 1970. */
const A_MONDAY = 4;

/**
 * The period of a rhythm that a legal day lies in: every day lies in exactly one. Fixed days of a month cut it into stretches that
 * end on them; a day the month does not have is its last.
 */
export function periodAt(rhythm: Rhythm, day: string): DutyPeriod {
  if (rhythm.every === 'DAY') return { from: day, to: day };
  if (rhythm.every === 'WEEK') return runOf(DAYS_OF_WEEK, day, A_MONDAY);
  if (rhythm.every === 'DAYS') return runOf(rhythm.length ?? 1, day, 0);
  if (rhythm.every === 'MONTH' && rhythm.days?.length) return stretchOf(rhythm.days, day);
  return monthsOf(day, MONTHS[rhythm.every]);
}

/** How often a duty is owed in one period: once at each fixed day, else as often as the rhythm says. */
export function owedPerPeriod(rhythm: Rhythm): number {
  return rhythm.every === 'MONTH' && rhythm.days?.length ? 1 : rhythm.atLeast;
}

/** Every period of a rhythm that touches the days from one to another, in order. */
export function periodsBetween(rhythm: Rhythm, from: string, to: string): DutyPeriod[] {
  const periods: DutyPeriod[] = [];
  for (let day = from; day <= to;) {
    const period = periodAt(rhythm, day);
    periods.push(period);
    day = dayAfter(period.to);
  }
  return periods;
}

/** The legal day after a day. */
export function dayAfter(day: string): string {
  return dayOf(numberOf(day) + 1);
}

/** So many days each, counted from a day on. */
function runOf(length: number, day: string, start: number): DutyPeriod {
  const number = numberOf(day);
  const first = number - ((((number - start) % length) + length) % length);
  return { from: dayOf(first), to: dayOf(first + length - 1) };
}

function monthsOf(day: string, months: number): DutyPeriod {
  const { year, month } = partsOf(day);
  const first = month - (month % months);
  return { from: dayOf(dayNumber(year, first, 1)), to: dayOf(dayNumber(year, first + months, 1) - 1) };
}

/** From the day after the fixed day before, up to the next fixed day. */
function stretchOf(days: readonly number[], day: string): DutyPeriod {
  const { year, month } = partsOf(day);
  const ends = [month - 1, month, month + 1].flatMap((each) => fixedDays(year, each, days));
  const number = numberOf(day);
  const to = ends.find((end) => end >= number) ?? number;
  const before = ends.findLast((end) => end < number) ?? number - 1;
  return { from: dayOf(before + 1), to: dayOf(to) };
}

function fixedDays(year: number, month: number, days: readonly number[]): number[] {
  const last = dayNumber(year, month + 1, 1) - 1;
  const first = dayNumber(year, month, 1);
  return [...new Set(days.map((each) => Math.min(first + each - 1, last)))].toSorted((a, b) => a - b);
}

function partsOf(day: string): { readonly year: number; readonly month: number } {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return { year, month: month - 1 };
}

/** Days since 1970; months may run over the year. */
function dayNumber(year: number, month: number, date: number): number {
  return Date.UTC(year, month, date) / DAY_MS;
}

function numberOf(day: string): number {
  return Date.parse(`${day}T00:00:00.000Z`) / DAY_MS;
}

function dayOf(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 10);
}
