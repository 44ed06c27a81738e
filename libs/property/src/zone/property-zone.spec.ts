import { at, person, type TestSubgraph } from '@redgrid/testing';
import { Role } from '@redgrid/access';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  community,
  district,
  done,
  otherStreet,
  registered,
  startDistrict,
  street,
} from '../district.fixture.ts';
import type { PropertyContext } from '../index.ts';

const DEFINE = `mutation ($compoundIds: [ID!]!) { definePropertyZone(input: { name: "丰泽片区", boundary: "东至香港街，西至新城路", compoundIds: $compoundIds }) { zoneId version checks { rule required actual passed clause { number } } } }`;
const FILE = `mutation ($id: ID!, $version: Int!) { filePropertyZone(id: $id, version: $version) { version zone { state filedAt compounds { nodes { name } } history { transition } } } }`;
const both = person(
  'both',
  at(Role.Street, 'STREET', 'street'),
  at(Role.DistrictPropertyAuthority, 'COUNTY', 'county'),
);

let subgraph: TestSubgraph<PropertyContext>;
let compounds: string[];
beforeEach(async () => {
  subgraph = await startDistrict('taiqian-2022');
  compounds = [await registered(subgraph, '甲苑', 'meiyuan'), await registered(subgraph, '乙苑', 'fengze')];
});
afterEach(async () => {
  await subgraph.close();
});
const defined = async (who = street, compoundIds = compounds) =>
  (await done(subgraph.as(who), DEFINE, { compoundIds })).definePropertyZone;
const change = (id: string, changes: string) =>
  done(
    subgraph.as(street),
    `mutation { updateCompound(id: "${id}", version: 1, changes: ${changes}) { version } }`,
  );

describe('PROP-01 a property-management zone', () => {
  it('is proposed by the street and filed by the district', async () => {
    const { zoneId } = await defined();
    const run = (who: typeof street) => subgraph.as(who).run(FILE, { id: zoneId, version: 1 });
    expect((await run(street)).error?.code).toBe('FORBIDDEN');
    expect(
      (await run(person('e', at(Role.DistrictPropertyAuthority, 'COUNTY', 'another')))).error?.code,
    ).toBe('NOT_FOUND');
    expect((await run(district)).data.filePropertyZone.zone).toEqual({
      state: 'FILED',
      filedAt: '2026-09-01T01:00:00.000Z',
      compounds: { nodes: [{ name: '乙苑' }, { name: '甲苑' }] },
      history: [{ transition: 'open' }, { transition: 'file' }],
    });
    expect((await run(district)).error?.code).toBe('CONFLICT');
    expect((await subgraph.as(district).run(FILE, { id: zoneId, version: 2 })).error).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      legal: [],
    });
  });
  it('is not filed by who proposed it', async () => {
    const { zoneId } = await defined(both);
    expect((await subgraph.as(both).run(FILE, { id: zoneId, version: 1 })).error?.code).toBe(
      'FOUR_EYES_REQUIRED',
    );
  });
  it('is advised to be of about 30,000 m² where compounds were renovated, and may be smaller', async () => {
    await change(compounds[0] ?? '', '{ renovated: true, floorArea: 1000000 }');
    const { checks } = await defined(street, compounds.slice(0, 1));
    expect(checks).toEqual([
      {
        rule: 'ZONE_AREA_ADVICE',
        required: '≥ 3000000',
        actual: '1000000',
        passed: false,
        clause: { number: '二(六)20' },
      },
    ]);
  });
  it('takes each compound once, of one street, seen by who proposes', async () => {
    const far = await registered(subgraph, '远苑', 'far');
    const run = (who: typeof street, compoundIds: string[]) => subgraph.as(who).run(DEFINE, { compoundIds });
    expect((await run(street, [far])).error?.code).toBe('NOT_FOUND');
    const wide = person('wide', at(Role.Street, 'COUNTY', 'county'));
    expect((await run(wide, [...compounds, far])).error?.code).toBe('ZONE_ACROSS_STREETS');
    expect((await run(community('meiyuan'), compounds.slice(0, 1))).error?.code).toBe('FORBIDDEN');
    expect((await run(street, [])).error?.code).toBe('BAD_USER_INPUT');
    await defined();
    expect((await run(street, compounds)).error?.code).toBe('ZONE_COMPOUND_TAKEN');
  });
  it('sets its compounds free when it is given back with a reason', async () => {
    const { zoneId } = await defined();
    const giveBack = (reason: string) =>
      subgraph
        .as(district)
        .run(`mutation { returnPropertyZone(id: "${zoneId}", version: 1, reason: "${reason}") { version } }`);
    expect((await giveBack('')).error?.code).toBe('REASON_REQUIRED');
    expect((await giveBack('边界不清')).error).toBeUndefined();
    expect((await defined()).version).toBe(1);
  });
  it('is seen in its place and from its compounds', async () => {
    const { zoneId } = await defined();
    const seen = async (who: typeof street) =>
      (await subgraph.as(who).entities('PropertyZone', [zoneId], 'name')).data;
    expect(await seen(street)).toEqual([{ name: '丰泽片区' }]);
    expect(await seen(otherStreet)).toEqual([null]);
    const { compound } = await done(
      subgraph.as(street),
      `{ compound(id: "${compounds[0]}") { zone { id openSteps } } }`,
    );
    expect(compound.zone).toEqual({ id: zoneId, openSteps: [] });
    expect(
      (
        await done(
          subgraph.as(district),
          `{ propertyZones(state: "PROPOSED", unitId: "street") { nodes { openSteps } } }`,
        )
      ).propertyZones.nodes,
    ).toEqual([{ openSteps: ['file', 'giveBack'] }]);
  });
});
