const OFFSET_MS = 8 * 60 * 60 * 1000; // Asia/Shanghai has had no daylight saving since 1991

/** The legal day of a moment in Asia/Shanghai, as YYYY-MM-DD. */
export function localDate(at: Date): string {
  return new Date(at.getTime() + OFFSET_MS).toISOString().slice(0, 10);
}

/** The moment a legal day begins in Asia/Shanghai. Throws RangeError when the day does not exist. */
export function startOfLocalDay(day: string): Date {
  const start = new Date(`${day}T00:00:00.000+08:00`);
  if (Number.isNaN(start.getTime()) || localDate(start) !== day) throw new RangeError(`${day} is no day`);
  return start;
}
