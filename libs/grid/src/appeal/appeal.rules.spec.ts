import { defaultPacks, type AppealFigures, type Sourced } from '@redgrid/policy';
import { describe, expect, it } from 'vitest';
import { CATEGORIES, CHANNELS, departmentOf } from './appeal-codes.ts';
import { escalationChecks, limitsOf, nextLevel, reopenChecks, suggested } from './appeal.rules.ts';

const figures: Sourced<AppealFigures> = defaultPacks().sheet('taian-2023', 'appeal', '2026-09-01');
const limits = (level: string, urgency: 'NORMAL' | 'URGENT' = 'NORMAL', categoryCode: string | null = null) =>
  limitsOf({ level, firstLevel: 'GRID', urgency, categoryCode }, figures).map(
    ({ rule, duration }) => `${rule} ${duration.amount} ${duration.unit}`,
  );

describe('GRID-13 the time limits of an appeal', () => {
  it.each([
    ['GRID', ['LEVEL 8 WORKING_HOURS']],
    ['COMMUNITY', ['LEVEL 24 WORKING_HOURS']],
    ['STREET', ['LEVEL 40 WORKING_HOURS']],
    ['DISTRICT', ['LEVEL 80 WORKING_HOURS']],
    ['CITY', ['LEVEL 120 WORKING_HOURS']],
  ])('follow the level %s', (level, expected) => {
    expect(limits(level)).toEqual(expected);
  });
  it('are those for urgent matters, or of the category at the first level only', () => {
    expect(limits('GRID', 'URGENT')).toEqual(['URGENT 2 WORKING_HOURS']);
    expect(limits('GRID', 'NORMAL', 'ILLEGAL_CONSTRUCTION')).toEqual(['CATEGORY 15 WORKING_DAYS']);
    expect(limits('STREET', 'NORMAL', 'ILLEGAL_CONSTRUCTION')).toEqual(['LEVEL 40 WORKING_HOURS']);
    expect(limits('GRID', 'URGENT', 'LIFT_ACCIDENT')).toEqual([
      'CATEGORY 1 WORKING_HOURS',
      'URGENT 2 WORKING_HOURS',
    ]);
    expect(limits('GRID', 'NORMAL', 'constructor')).toEqual(['LEVEL 8 WORKING_HOURS']);
  });
  it('lead from each level to the next, and only upwards', () => {
    expect(nextLevel('GRID', figures)).toBe('COMMUNITY');
    expect(nextLevel('CITY', figures)).toBeNull();
    const passed = (from: string, to: string | null) => escalationChecks(from, to, figures)[0]?.passed;
    expect(passed('GRID', 'STREET')).toBe(true);
    expect(passed('STREET', 'STREET')).toBe(false);
    expect(passed('STREET', 'GRID')).toBe(false);
    expect(passed('STREET', 'MOON')).toBe(false);
    expect(passed('CITY', null)).toBe(false);
  });
  it('allow reopening up to and with the last day', () => {
    const passed = (today: string, lastDay: string | null) =>
      reopenChecks({ today, lastDay }, figures).every((check) => check.passed);
    expect(passed('2026-10-01', '2026-10-01')).toBe(true);
    expect(passed('2026-10-02', '2026-10-01')).toBe(false);
    expect(passed('2026-10-02', null)).toBe(true);
  });
});

describe('GRID-11 the categories', () => {
  it('are 43, each with a lead and joint bodies that exist', () => {
    expect(CATEGORIES).toHaveLength(43);
    expect(new Set(CATEGORIES.map(({ code }) => code)).size).toBe(43);
    for (const { lead, joint } of CATEGORIES) for (const body of [lead, ...joint]) departmentOf(body);
    expect(CATEGORIES.find(({ code }) => code === 'FIRE_LANE')).toMatchObject({
      lead: 'PUBLIC_SECURITY',
      joint: ['HOUSING_CONSTRUCTION', 'COMPREHENSIVE_ENFORCEMENT', 'EMERGENCY_MANAGEMENT', 'FIRE_RESCUE'],
    });
  });
  it.each([
    ['三号楼前消防通道被私家车堵死', 'FIRE_LANE'],
    ['昨天发生电梯事故', 'LIFT_ACCIDENT'],
    ['电梯困人了', 'LIFT_SAFETY'],
    ['楼顶违建', 'ILLEGAL_CONSTRUCTION'],
  ])('are suggested by the words of %s: %s first', (text, code) => {
    expect(suggested(text, CATEGORIES)[0]?.code).toBe(code);
  });
  it('are not suggested by words that say nothing', () => {
    expect(suggested('你好', CATEGORIES)).toEqual([]);
  });
});

it('GRID-10 the channels are those of the documents, a few of them for people themselves', () => {
  expect(CHANNELS.map(({ code }) => code)).toContain('HOTLINE_12345');
  expect(CHANNELS.filter(({ selfService }) => selfService).map(({ code }) => code)).toEqual([
    'PLATFORM',
    'WEBSITE',
    'SELF_MEDIA',
  ]);
});
