import { addWorkingTime, isWorkingDay, workCalendar } from '@redgrid/deadline';
import { startOfLocalDay } from '@redgrid/policy';

const MINUTE_MS = 60_000;
/** When people of the simulation sit in their offices; what counts for deadlines is the policy pack's. */
const OFFICE = workCalendar({
  workingHours: [
    { from: '08:30', to: '12:00' },
    { from: '13:30', to: '17:30' },
  ],
  firstDayCounts: false,
  endOnHolidayMovesToWorkingDay: true,
});

/** Whether offices are open on a day: weekends and holidays are off, make-up days are not. */
export const officesOpen = isWorkingDay;

/** So many minutes of office work later. */
export function afterWork(from: Date, minutes: number): Date {
  return addWorkingTime(from, minutes * MINUTE_MS, OFFICE).at;
}

/** A clock time of a legal day: `momentOf('2026-03-02', 9 * 60)` is nine in the morning. */
export function momentOf(day: string, minutes: number): Date {
  return new Date(startOfLocalDay(day).getTime() + minutes * MINUTE_MS);
}
