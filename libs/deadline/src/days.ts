const OFFSET_MS = 8 * 60 * 60 * 1000; // Asia/Shanghai has had no daylight saving since 1991
export const DAY_MS = 24 * 60 * 60 * 1000;

/** The moment a legal day begins, in milliseconds since 1970 UTC. Throws RangeError when there is no such day. */
export function startOf(day: string): number {
  const midnight = Date.parse(`${day}T00:00:00.000Z`);
  if (Number.isNaN(midnight) || new Date(midnight).toISOString().slice(0, 10) !== day)
    throw new RangeError(`${day} is no day`);
  return midnight - OFFSET_MS;
}

/** The legal day of a moment. */
export function dayOf(milliseconds: number): string {
  return new Date(milliseconds + OFFSET_MS).toISOString().slice(0, 10);
}

/** The day so many days later; earlier when the number is negative. */
export function addDays(day: string, days: number): string {
  return dayOf(startOf(day) + days * DAY_MS);
}

/** The same day of the month so many months later, or the last day of that month when it has none (期间按月计算). */
export function addMonths(day: string, months: number): string {
  startOf(day);
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const first = new Date(Date.UTC(year, month - 1 + months, 1));
  const length = new Date(Date.UTC(first.getUTCFullYear(), first.getUTCMonth() + 1, 0)).getUTCDate();
  first.setUTCDate(Math.min(date, length));
  return first.toISOString().slice(0, 10);
}

/** Negative, zero or positive, as the first day lies before, on or after the second. */
export function compareDays(a: string, b: string): number {
  return startOf(a) - startOf(b);
}
