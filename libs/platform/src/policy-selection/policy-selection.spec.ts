import { Role } from '@redgrid/access';
import { FactEntity } from '@redgrid/database';
import { POLICY_SELECTED } from '@redgrid/policy-store';
import { at, person, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlatformContext } from '../context.ts';
import { countyAdmin, startPlatform } from '../platform.fixture.ts';

const SELECT = `mutation ($unitId: ID = "co", $packId: ID = "baotou-2021-draft", $from: DateTime = "2026-09-01T01:01:00Z", $overrides: [PlatformPolicyOverrideInput!]) {
  selectPolicy(unitId: $unitId, packId: $packId, effectiveFrom: $from, overrides: $overrides) {
    selection { unit { id } pack { id title } effectiveFrom overrides { figure value } }
  }
}`;
const POLICY = `query ($unitId: ID = "c1", $at: DateTime) {
  policy(unitId: $unitId, at: $at) { selectedBy { id } pack { id } figures { figure value unit overridden clause { document number } } }
}`;
const authority = person('authority', at(Role.DistrictPropertyAuthority, 'COUNTY', 'co'));
const override = {
  figure: 'committee.minPartyMembers',
  value: '2',
  clause: '第三条',
  document: '县办〔2026〕1号',
};

let subgraph: TestSubgraph<PlatformContext>;
beforeEach(async () => {
  subgraph = await startPlatform();
});
afterEach(() => subgraph.close());

describe('GW-07 selecting a policy', () => {
  it('lets authority, leading group and administrator of the unit select, from 60 seconds ahead', async () => {
    const { data, error } = await subgraph.as(authority).run(SELECT, { overrides: [override] });
    expect(error).toBeUndefined();
    expect(data.selectPolicy.selection).toMatchObject({ unit: { id: 'co' }, overrides: [{ value: '2' }] });
    const [fact] = (await subgraph.rows(FactEntity)).filter(({ type }) => type === POLICY_SELECTED);
    expect(fact?.data).toMatchObject({ unitId: 'co', packId: 'baotou-2021-draft' });
    const group = person('group', at(Role.LeadingGroup, 'COUNTY', 'co'));
    for (const who of [group, countyAdmin])
      expect((await subgraph.as(who).run(SELECT)).error).toBeUndefined();
  });
  it('refuses those who answer for another unit, and every other role', async () => {
    const other = person('other', at(Role.DistrictPropertyAuthority, 'COUNTY', 'co2'));
    const street = person('street', at(Role.Street, 'STREET', 's'));
    for (const who of [other, street])
      expect((await subgraph.as(who).run(SELECT)).error?.code).toBe('FORBIDDEN');
    expect((await subgraph.as(authority).run(SELECT, { unitId: 'ci' })).error?.code).toBe('FORBIDDEN');
    expect((await subgraph.as(authority).run(SELECT, { unitId: 'both' })).error?.code).toBe('NOT_FOUND');
  });
  it('refuses a moment 59.999 seconds ahead, an unknown pack and unsound overrides', async () => {
    const from = '2026-09-01T01:00:59.999Z';
    expect((await subgraph.as(authority).run(SELECT, { from })).error?.code).toBe('POLICY_TOO_SOON');
    expect((await subgraph.as(authority).run(SELECT, { packId: 'none' })).error?.code).toBe('BAD_USER_INPUT');
    for (const wrong of [
      { ...override, value: '-1' },
      { ...override, value: '{' },
      { ...override, figure: 'no.such' },
      { ...override, clause: ' ' },
    ])
      expect((await subgraph.as(authority).run(SELECT, { overrides: [wrong] })).error?.code).toBe(
        'POLICY_OVERRIDE_INVALID',
      );
    const twice = await subgraph.as(authority).run(SELECT, { overrides: [override, override] });
    expect(twice.error?.code).toBe('POLICY_OVERRIDE_INVALID');
  });
});

describe('GW-07 the policy of a unit', () => {
  it('answers everybody with every figure and its clause, from the moment on', async () => {
    await subgraph.as(authority).run(SELECT, { overrides: [override] });
    const early = await subgraph.stranger().run(POLICY);
    expect(early.error?.code).toBe('POLICY_NOT_SELECTED');
    const { data } = await subgraph.stranger().run(POLICY, { at: '2026-09-01T01:01:00Z' });
    expect(data.policy).toMatchObject({ selectedBy: { id: 'co' }, pack: { id: 'baotou-2021-draft' } });
    const figure = (name: string) =>
      data.policy.figures.find((each: { figure: string }) => each.figure === name);
    expect(figure('stars.five')).toMatchObject({
      value: '90',
      overridden: false,
      clause: { number: 'A.2.5' },
    });
    expect(figure('committee.minPartyMembers')).toMatchObject({
      value: '2',
      overridden: true,
      clause: { document: '县办〔2026〕1号', number: '第三条' },
    });
  });
  it('lists the packs to everybody and the selections to those signed in', async () => {
    await subgraph.as(authority).run(SELECT);
    const { data } = await subgraph
      .stranger()
      .run('{ policyPacks { id title extends version figures(on: "2026-01-01") { figure } } }');
    expect(data.policyPacks.map(({ id }: { id: string }) => id)).toContain('taian-2023');
    const list = '{ policySelections(unitId: "co") { pack { id } } }';
    expect((await subgraph.as(authority).run(list)).data.policySelections).toHaveLength(1);
    expect((await subgraph.stranger().run(list)).error?.code).toBe('FORBIDDEN');
  });
});
