import { defaultPacks } from '@redgrid/policy';
import { describe, expect, it } from 'vitest';
import { awardChecks, dutyCheck, noticeCheck } from './tender.rules.ts';

const figures = (pack: string) => defaultPacks().sheet(pack, 'tender', '2026-09-01');
const taian = figures('taian-2023');

describe('PROP-10 tender rules', () => {
  it.each([
    ['taian-2023', 2_999_999, true],
    ['taian-2023', 3_000_000, false],
    ['shanting-2020', 9_000_000, true],
  ])('say under %s at %i: no duty %s', (pack, area, none) => {
    expect(dutyCheck(area, figures(pack)).passed).toBe(none);
  });
  it('give bidders their time', () => {
    const days = taian.noticeDays.value;
    expect(days).toBe(20);
    expect(noticeCheck('2026-09-21', '2026-09-21', taian).passed).toBe(true);
    expect(noticeCheck('2026-09-21', '2026-09-20', taian).passed).toBe(false);
  });
  it.each([
    [{ today: '2026-09-22', bids: 3 }, []],
    [{ today: '2026-09-21', bids: 3 }, ['TENDER_BIDS_CLOSED']],
    [{ today: '2026-09-22', bids: 2 }, ['TENDER_BIDDERS']],
  ])('hold an award of %j against the rules: %j', (at, broken) => {
    const checks = awardChecks({ bidsUntil: '2026-09-21', ...at }, taian);
    expect(checks.filter(({ passed }) => !passed).map(({ rule }) => rule)).toEqual(broken);
  });
});
