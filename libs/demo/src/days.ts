const DAY = 86_400_000;

/** The first moment after the demonstration: nothing in it happens later. */
export const TODAY = '2026-11-01';

/** A legal day so many days later, or earlier when negative. */
export function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
}

/** The last day of a term of so many years that begins on a day. */
export function lastDayOfTerm(startsOn: string, years: number): string {
  return daysAfter(`${Number(startsOn.slice(0, 4)) + years}${startsOn.slice(4)}`, -1);
}
