import type { DemoCounty } from '@redgrid/demo';
import { afterEach, expect, it } from 'vitest';
import { AccountEntity } from './account/account.entity.ts';
import { loadDemonstration } from './demonstration.ts';
import { countyAdmin, startPlatform } from './platform.fixture.ts';
import { RoleGrantEntity } from './role-grant/role-grant.entity.ts';

const unit = (id: string, level: 'CITY' | 'COUNTY' | 'STREET', parentId: string | null) => ({
  id,
  level,
  name: id,
  code: null,
  parentId,
});
const county = {
  units: [unit('ci', 'CITY', null), unit('co', 'COUNTY', 'ci'), unit('s', 'STREET', 'co')],
  accounts: [
    {
      id: 'account-street',
      title: '某街道',
      personId: null,
      grants: [{ role: 'STREET', scopeType: 'STREET', scopeId: 's' }],
    },
  ],
  policies: [{ unitId: 'co', packId: 'shanting-2020', effectiveFrom: '2020-12-01T00:00:00+08:00' }],
  compounds: [],
  houses: [],
  grids: [],
  companies: [],
  persons: [],
} as unknown as DemoCounty;

let stop = () => Promise.resolve();
afterEach(() => stop());

it('GW-01, GW-07 loads accounts, grants and policy selections once', async () => {
  const subgraph = await startPlatform();
  stop = () => subgraph.close();
  await loadDemonstration(subgraph.running, county);
  await loadDemonstration(subgraph.running, county);
  expect(await subgraph.rows(AccountEntity)).toHaveLength(1);
  expect(await subgraph.rows(RoleGrantEntity)).toMatchObject([{ role: 'STREET', countyId: 'co' }]);
  const list = '{ accounts { nodes { title } } policySelections(unitId: "co") { pack { id } } }';
  expect((await subgraph.as(countyAdmin).run(list)).data).toEqual({
    accounts: { nodes: [{ title: '某街道' }] },
    policySelections: [{ pack: { id: 'shanting-2020' } }],
  });
});
