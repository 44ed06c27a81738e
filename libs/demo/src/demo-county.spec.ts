import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { compoundTable } from './compounds.ts';
import type { DemoCounty } from './county.ts';
import { demoCounty } from './demo-county.ts';

const county = demoCounty();
const hash = (of: DemoCounty) => createHash('sha256').update(JSON.stringify(of)).digest('hex');

describe('the demonstration county', () => {
  it('is the same for the same seed and another for another', () => {
    expect(hash(demoCounty(1))).toBe(hash(county));
    expect(hash(demoCounty(2))).not.toBe(hash(county));
  });

  it('has the compounds of the attachments in their order, and one sample', () => {
    const names = compoundTable().compounds.map(({ name }) => name);
    expect(names).toHaveLength(41);
    expect(county.compounds.map(({ name }) => name)).toEqual([...names, '示例小区']);
  });

  it('has as many managed compounds in each community as the attachments', () => {
    const managed = county.compounds.filter((compound) => compound.managed);
    const perCommunity = Object.groupBy(managed, ({ communityIds }) => communityIds.join());
    const counts = Object.entries(perCommunity).map(([ids, list]) => [ids, list?.length]);
    expect(Object.fromEntries(counts)).toEqual({
      'demo-community-meiyuan': 2,
      'demo-community-ziwei': 10,
      'demo-community-fengze': 7,
      'demo-community-donglu,demo-community-xilu': 1,
    });
  });

  it('is as large as a street', () => {
    const { persons, houses, buildings, ...few } = county;
    for (const [list, least, most] of [
      [persons, 11_000, 12_500],
      [houses, 11_500, 13_000],
      [buildings, 300, 400],
    ] as const) {
      expect(list.length).toBeGreaterThanOrEqual(least);
      expect(list.length).toBeLessThanOrEqual(most);
    }
    const counts = Object.entries(few).map(([part, list]: [string, readonly unknown[]]) => [
      part,
      list.length,
    ]);
    expect(Object.fromEntries(counts)).toMatchObject({
      units: 10,
      accounts: 35,
      compounds: 42,
      companies: 6,
      projects: 20,
      contracts: 27,
      committees: 14,
      refusedCommittees: 5,
      grids: 12,
      appeals: 120,
      evaluations: 20,
    });
  });

  it('gives every compound the area of its houses', () => {
    for (const { id, floorArea } of county.compounds) {
      const houses = county.houses.filter(({ compoundId }) => compoundId === id);
      expect(floorArea).toBe(houses.reduce((sum, { area }) => sum + area, 0));
    }
  });

  it('lists each demo role once and gives it one place', () => {
    const listed = county.accounts.filter((account) => account.listed);
    expect(listed.map(({ title }) => title)).toEqual([...new Set(listed.map(({ title }) => title))]);
    expect(listed.map(({ grants }) => grants[0]?.role)).toEqual(
      expect.arrayContaining(['ADMIN', 'STREET', 'COMMUNITY_PARTY', 'GRID_HEAD', 'OWNER', 'COMPANY_HEAD']),
    );
  });
});

describe('the county on another day', () => {
  it('is the same county with its own past: what happened moves, what the documents state stays', () => {
    const [then, now] = [demoCounty(1), demoCounty(1, '2027-03-01')];
    const signed = ({ contracts }: DemoCounty) => Date.parse(contracts[0]?.signedOn ?? '');
    expect((signed(now) - signed(then)) / 86_400_000).toBe(120);
    const lastStep = ({ appeals }: DemoCounty) => appeals.at(-1)?.steps.at(-1)?.at ?? '';
    expect(Date.parse(lastStep(now)) - Date.parse(lastStep(then))).toBe(120 * 86_400_000);
    expect(now.evaluations.map(({ year }) => year)).toEqual(then.evaluations.map(({ year }) => year + 1));
    expect([now.compounds, now.persons, now.policies]).toEqual([then.compounds, then.persons, then.policies]);
    expect(demoCounty(1, '2027-03-01')).toEqual(now);
  });
});
