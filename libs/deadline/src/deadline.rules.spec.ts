import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addPeriod,
  addWorkingTime,
  calendarIsKnown,
  isWorkingDay,
  shareOfPeriod,
  workCalendar,
  workingTimeBetween,
} from './index.ts';

const office = workCalendar({
  workingHours: [
    { from: '09:00', to: '12:00' },
    { from: '13:00', to: '18:00' },
  ],
  firstDayCounts: false,
  endOnHolidayMovesToWorkingDay: true,
});
const local = (text: string) => new Date(`${text}+08:00`);
const hours = (amount: number) => ({ amount, unit: 'WORKING_HOURS' }) as const;

describe('the work calendar', () => {
  it.each([
    ['2026-10-10', true, 'a Saturday worked to make up for the National Day'],
    ['2026-10-01', false, 'the National Day, a Thursday'],
    ['2026-10-12', true, 'a plain Monday'],
    ['2026-10-17', false, 'a plain Saturday'],
    ['2026-02-16', false, 'the eve of the Spring Festival'],
    ['2027-05-01', false, 'a Saturday of a year not published'],
    ['2027-10-01', true, 'a Friday of a year not published: provisional'],
  ])('GRID-13 knows whether %s is worked (%s): %s', (day, works) => {
    expect(isWorkingDay(day)).toBe(works);
  });

  it('GRID-13 says of which years the holidays are published', () => {
    expect([2003, 2004, 2026, 2040].map((year) => calendarIsKnown(`${year}-06-01`))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });

  it('GRID-13 refuses working hours that overlap, run backwards or are missing', () => {
    const make =
      (...workingHours: { from: string; to: string }[]) =>
      () =>
        workCalendar({ workingHours, firstDayCounts: false, endOnHolidayMovesToWorkingDay: true });
    expect(make()).toThrow(RangeError);
    expect(make({ from: '18:00', to: '09:00' })).toThrow(RangeError);
    expect(make({ from: '09:00', to: '12:00' }, { from: '11:00', to: '18:00' })).toThrow(RangeError);
  });
});

describe('a period', () => {
  it.each([
    ['2026-09-01T09:00', 8, '2026-09-01T18:00', 'a full day'],
    ['2026-09-01T11:00', 2, '2026-09-01T14:00', 'over the noon break'],
    ['2026-09-01T17:30', 1, '2026-09-02T09:30', 'over the night'],
    ['2026-09-04T17:00', 2, '2026-09-07T10:00', 'over a weekend'],
    ['2026-09-30T17:00', 2, '2026-10-08T10:00', 'over the National Day'],
    ['2026-10-09T17:00', 2, '2026-10-10T10:00', 'into a worked Saturday'],
    ['2026-09-01T22:00', 0, '2026-09-02T09:00', 'nothing, begun at night'],
    ['2026-09-01T09:00', 3, '2026-09-01T12:00', 'up to the break'],
  ])('GRID-13 from %s of %d working hours ends at %s: %s', (from, amount, end) => {
    expect(addPeriod(local(from), hours(amount), office)).toEqual({ at: local(end), provisional: false });
  });

  it.each([
    ['2026-09-01T11:00', { amount: 3, unit: 'WORKING_DAYS' }, '2026-09-04T18:00'],
    ['2026-09-30T11:00', { amount: 1, unit: 'WORKING_DAYS' }, '2026-10-08T18:00'],
    ['2026-09-01T11:00', { amount: 4, unit: 'DAYS' }, '2026-09-07T18:00'],
    ['2026-08-31T11:00', { amount: 1, unit: 'MONTHS' }, '2026-09-30T18:00'],
    ['2024-02-29T11:00', { amount: 1, unit: 'YEARS' }, '2025-02-28T18:00'],
  ] as const)('GRID-13 from %s of %o ends when work ends on its last day, %s', (from, period, end) => {
    expect(addPeriod(local(from), period, office).at).toEqual(local(end));
  });

  it('GRID-13 may count the day it begins on', () => {
    const counting = { ...office, firstDayCounts: true };
    const days = { amount: 3, unit: 'WORKING_DAYS' } as const;
    expect(addPeriod(local('2026-09-01T11:00'), days, counting).at).toEqual(local('2026-09-03T18:00'));
  });

  it('GRID-13 is provisional when it reaches into a year not yet published', () => {
    const due = (from: string) => addPeriod(local(from), { amount: 40, unit: 'WORKING_DAYS' }, office);
    expect(due('2026-06-01T09:00').provisional).toBe(false);
    expect(due('2039-12-01T09:00').provisional).toBe(true);
  });

  it('GRID-13 warns after the stated share of its working time', () => {
    const [from, end] = [local('2026-09-01T09:00'), local('2026-09-02T11:00')];
    expect(shareOfPeriod(from, end, { numerator: 4, denominator: 5 }, office)).toEqual(
      local('2026-09-01T18:00'),
    );
  });
});

describe('working time', () => {
  const moments = fc
    .integer({ min: Date.UTC(2025, 0, 1), max: Date.UTC(2026, 11, 1) })
    .map((milliseconds) => new Date(milliseconds));
  const amounts = fc.integer({ min: 0, max: 80 * 3_600_000 });
  const end = (from: Date, amount: number) => addWorkingTime(from, amount, office).at;

  it('GRID-13 grows with its amount and with its beginning', () => {
    fc.assert(
      fc.property(moments, amounts, amounts, moments, (from, a, b, other) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(end(from, less) <= end(from, more)).toBe(true);
        const [first, second] = from < other ? [from, other] : [other, from];
        expect(end(first, a) <= end(second, a)).toBe(true);
        expect(end(from, a) >= from).toBe(true);
      }),
    );
  });

  it('GRID-13 adds up: first a, then b, is a and b together', () => {
    fc.assert(
      fc.property(moments, amounts, fc.integer({ min: 1, max: 80 * 3_600_000 }), (from, a, b) => {
        expect(end(end(from, a), b)).toEqual(end(from, a + b));
      }),
    );
  });

  it('GRID-13 never ends outside working hours, and measures back to what was added', () => {
    fc.assert(
      fc.property(moments, amounts, (from, amount) => {
        const at = end(from, amount);
        const wall = new Date(at.getTime() + 8 * 3_600_000).toISOString();
        const clock = wall.slice(11, 23);
        expect(isWorkingDay(wall.slice(0, 10))).toBe(true);
        expect(
          (clock >= '09:00:00.000' && clock <= '12:00:00.000') ||
            (clock >= '13:00:00.000' && clock <= '18:00:00.000'),
        ).toBe(true);
        expect(workingTimeBetween(from, at, office)).toBe(amount);
      }),
    );
  });

  it('GRID-13 is refused when it is negative or no whole number', () => {
    for (const amount of [-1, 0.5, Number.NaN, Infinity])
      expect(() => addWorkingTime(new Date(), amount, office)).toThrow(RangeError);
  });
});

describe('legal days', () => {
  it('follow each other, over months and leap years', () => {
    expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
    expect(addDays('2026-01-01', -1)).toBe('2025-12-31');
    expect(addMonths('2026-01-31', 1)).toBe('2026-02-28');
    expect(addMonths('2026-01-31', -12)).toBe('2025-01-31');
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
    fc.assert(
      fc.property(fc.integer({ min: -20_000, max: 20_000 }), (days) => {
        expect(addDays(addDays('2026-09-01', days), -days)).toBe('2026-09-01');
      }),
    );
  });
});
