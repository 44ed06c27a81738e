import { expect, it } from 'vitest';
import { localDate, startOfLocalDay } from './local-date.ts';

it('a day begins at 16:00 UTC of the day before', () => {
  expect(startOfLocalDay('2026-01-01').toISOString()).toBe('2025-12-31T16:00:00.000Z');
  expect(localDate(new Date('2025-12-31T15:59:59.999Z'))).toBe('2025-12-31');
  expect(localDate(new Date('2025-12-31T16:00:00.000Z'))).toBe('2026-01-01');
});

it.each(['2026-02-29', '2026-13-01', '1 May', ''])('%j is no day', (day) => {
  expect(() => startOfLocalDay(day)).toThrow(RangeError);
});
