import type { Rhythm } from '@redgrid/policy';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  dayAfter,
  frozenPeriods,
  fulfilmentOf,
  dutyState,
  isOwed,
  periodAt,
  periodsBetween,
} from './index.ts';

const clause = { pack: 'p', document: 'd', clause: '§1' } as never;
const rhythm = (every: Rhythm['every'], atLeast = 1, days?: number[]): Rhythm => ({
  every,
  atLeast,
  ...(days ? { days } : {}),
});

describe('SUP-29 the period of a day', () => {
  it.each<[Rhythm, string, string, string, string]>([
    [rhythm('MONTH'), '2024-02-29', '2024-02-01', '2024-02-29', 'a leap February'],
    [rhythm('MONTH'), '2026-12-31', '2026-12-01', '2026-12-31', 'the end of a year'],
    [rhythm('QUARTER'), '2026-03-31', '2026-01-01', '2026-03-31', 'the end of a quarter'],
    [rhythm('QUARTER'), '2026-04-01', '2026-04-01', '2026-06-30', 'the day after'],
    [rhythm('HALF_YEAR'), '2026-06-30', '2026-01-01', '2026-06-30', 'the end of a half-year'],
    [rhythm('HALF_YEAR'), '2026-07-01', '2026-07-01', '2026-12-31', 'the day after'],
    [rhythm('YEAR'), '2024-02-29', '2024-01-01', '2024-12-31', 'a leap year'],
    [rhythm('WEEK'), '2026-09-06', '2026-08-31', '2026-09-06', 'a Sunday: weeks begin on Monday'],
    [rhythm('WEEK'), '1969-12-31', '1969-12-29', '1970-01-04', 'a week over the new year'],
    [rhythm('DAY'), '2026-09-06', '2026-09-06', '2026-09-06', 'a day'],
    [rhythm('MONTH', 2, [1, 15]), '2026-09-02', '2026-09-02', '2026-09-15', 'up to the 15th'],
    [rhythm('MONTH', 2, [1, 15]), '2026-09-16', '2026-09-16', '2026-10-01', 'over the end of the month'],
    [rhythm('MONTH', 2, [1, 15]), '2026-12-20', '2026-12-16', '2027-01-01', 'over the end of the year'],
    [rhythm('MONTH', 1, [31]), '2026-02-28', '2026-02-01', '2026-02-28', 'a day the month does not have'],
    [rhythm('MONTH', 3, [5, 15, 25]), '2026-09-25', '2026-09-16', '2026-09-25', 'listening days'],
  ])('%j of %s is %s to %s: %s', (each, day, from, to) => {
    expect(periodAt(each, day)).toEqual({ from, to });
  });

  const rhythms = fc.oneof(
    fc
      .constantFrom<Rhythm['every']>('DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR')
      .map((each) => rhythm(each)),
    fc
      .uniqueArray(fc.integer({ min: 1, max: 31 }), { minLength: 1, maxLength: 5 })
      .map((days) => rhythm('MONTH', days.length, days)),
  );
  const days = fc
    .integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2048, 0, 1) })
    .map((at) => new Date(at).toISOString().slice(0, 10));

  it('holds the day, and no other period does: periods follow each other without gap or overlap', () => {
    fc.assert(
      fc.property(rhythms, days, (each, day) => {
        const period = periodAt(each, day);
        expect(period.from <= day && day <= period.to).toBe(true);
        for (const inside of [period.from, period.to]) expect(periodAt(each, inside)).toEqual(period);
        const next = periodAt(each, dayAfter(period.to));
        expect(next.from).toBe(dayAfter(period.to));
      }),
      { numRuns: 500 },
    );
  });

  it('lists each period between two days once, in order', () => {
    fc.assert(
      fc.property(rhythms, days, fc.integer({ min: 0, max: 400 }), (each, from, length) => {
        const to = new Date(Date.parse(from) + length * 86_400_000).toISOString().slice(0, 10);
        const periods = periodsBetween(each, from, to);
        expect(periods[0]).toEqual(periodAt(each, from));
        expect(periods.at(-1)).toEqual(periodAt(each, to));
        for (const [index, { from: start }] of periods.entries())
          if (index > 0) expect(start).toBe(dayAfter(periods[index - 1]?.to ?? ''));
      }),
      { numRuns: 200 },
    );
  });
});

describe('SUP-29 frozen periods', () => {
  const changes = fc.array(
    fc.record({
      day: fc.integer({ min: 1, max: 360 }),
      to: fc.constantFrom<Rhythm['every'] | null>('MONTH', 'QUARTER', 'HALF_YEAR', null),
    }),
    { maxLength: 3 },
  );
  const dayNumber = (index: number) => new Date(Date.UTC(2026, 0, index)).toISOString().slice(0, 10);

  it('never overlap, keep what held when they began, and do not depend on what was asked for', async () => {
    await fc.assert(
      fc.asyncProperty(changes, fc.integer({ min: 1, max: 360 }), async (choices, asked) => {
        const rhythmOn = async (day: string) => {
          const chosen = choices.filter((each) => dayNumber(each.day) <= day).at(-1);
          const every = chosen ? chosen.to : 'QUARTER';
          return {
            value: choices.some((each) => each.to === null && dayNumber(each.day) <= day && every === null)
              ? null
              : rhythm(every as 'MONTH'),
            clause,
          };
        };
        const year = await frozenPeriods(rhythmOn, { from: '2026-01-01', to: '2026-12-31' });
        for (const [index, { from }] of year.entries())
          if (index > 0) expect(from > (year[index - 1]?.to ?? '')).toBe(true);
        const part = await frozenPeriods(rhythmOn, { from: dayNumber(asked), to: '2026-12-31' });
        expect(part).toEqual(year.filter(({ to }) => to >= dayNumber(asked)));
      }),
      { numRuns: 100 },
    );
  });

  it('say from the first whole period on that somebody owes it', () => {
    const quarter = { from: '2026-07-01', to: '2026-09-30' };
    const here = { until: null, firstDayCounts: true };
    expect(isOwed(quarter, { ...here, since: '2026-07-01' })).toBe(true);
    expect(isOwed(quarter, { ...here, since: '2026-07-01', firstDayCounts: false })).toBe(false);
    expect(isOwed(quarter, { ...here, since: '2026-07-02' })).toBe(false);
    expect(isOwed(quarter, { ...here, since: null, until: '2026-09-29' })).toBe(false);
  });

  it('are upcoming, open, fulfilled or overdue, and the rate counts what is over', () => {
    const period = { from: '2026-07-01', to: '2026-09-30', owed: 2, clause };
    expect(dutyState(period, 1, '2026-06-30')).toBe('UPCOMING');
    expect(dutyState(period, 1, '2026-09-30')).toBe('OPEN');
    expect(dutyState(period, 1, '2026-10-01')).toBe('OVERDUE');
    expect(dutyState(period, 2, '2026-10-01')).toBe('FULFILLED');
    expect(fulfilmentOf(['FULFILLED', 'OVERDUE', 'OPEN', 'UPCOMING'])).toEqual({ fulfilled: 1, due: 2 });
  });
});
