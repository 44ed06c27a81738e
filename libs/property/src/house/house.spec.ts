import { at, person, type TestSubgraph } from '@redgrid/testing';
import { Role } from '@redgrid/access';
import { FactEntity } from '@redgrid/database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BuildingEntity } from '../building/building.entity.ts';
import {
  community,
  companyHead,
  done,
  engaged,
  founded,
  otherStreet,
  registered,
  startDistrict,
  street,
} from '../district.fixture.ts';
import type { PropertyContext } from '../index.ts';
import { HouseEntity } from './house.entity.ts';

const BUILD = `mutation ($compoundId: ID!, $name: String!) { registerBuilding(input: { compoundId: $compoundId, name: $name, units: 2, floors: 6 }) { buildingId } }`;
const REGISTER = `mutation ($key: ID, $buildingId: ID!, $houses: [PropertyHouseInput!]!) {
  registerHouses(key: $key, buildingId: $buildingId, houses: $houses) { registered results { row houseId code } }
}`;
const OWN = `mutation ($houseId: ID!, $version: Int!, $owners: [PropertyOwnerInput!]!) { recordOwnership(houseId: $houseId, version: $version, owners: $owners) { version } }`;
const OWNERS = (id: string) =>
  `{ house(id: "${id}") { number ownerships { person { id } shareNumerator shareDenominator } } }`;
const TOTALS = (id: string) => `{ compound(id: "${id}") { houseTotals { buildings houses area } } }`;

let subgraph: TestSubgraph<PropertyContext>;
let compound: string;
let building: string;
beforeEach(async () => {
  subgraph = await startDistrict();
  compound = await registered(subgraph, '丰泽嘉苑', 'fengze', 'ziwei');
  building = await built('2号楼');
});
afterEach(async () => {
  await subgraph.close();
});
const built = async (name: string) =>
  String(
    (await done(subgraph.as(street), BUILD, { compoundId: compound, name })).registerBuilding.buildingId,
  );
const row = (number: string, changes: object = {}) => ({ unit: 1, number, area: 9_000, ...changes });
const entered = async (...houses: object[]) =>
  (await done(subgraph.as(street), REGISTER, { buildingId: building, houses })).registerHouses;
const owned = async (houseId: string, version: number, ...personIds: string[]) =>
  subgraph.as(street).run(OWN, {
    houseId,
    version,
    owners: personIds.map((personId) => ({ personId, shareDenominator: personIds.length })),
  });

describe('PROP-02 the register of houses', () => {
  it('takes rows one by one and says what became of each', async () => {
    await entered(row('101'));
    const { registered: count, results } = await entered(
      row('102'),
      row('101'),
      row('0102'),
      row('201', { area: 0 }),
      row('\u0000'),
      row(`'; DROP`, { use: 'COMMERCIAL' }),
    );
    expect(count).toBe(2);
    expect(results.map(({ code }: { code: string | null }) => code)).toEqual([
      null,
      'HOUSE_NUMBER_TAKEN',
      'HOUSE_NUMBER_TAKEN',
      'BAD_USER_INPUT',
      'BAD_USER_INPUT',
      null,
    ]);
    expect(results.filter(({ houseId }: { houseId: string | null }) => houseId !== null)).toHaveLength(2);
  });
  it('keeps its totals with every entry and correction', async () => {
    await built('1号楼');
    const { results } = await entered(row('101'), row('102', { area: 1_000 }));
    expect((await done(subgraph.as(street), TOTALS(compound))).compound.houseTotals).toEqual({
      buildings: 2,
      houses: 2,
      area: 10_000,
    });
    const correct = (version: number) =>
      subgraph
        .as(street)
        .run(
          `mutation { correctHouse(id: "${results[0].houseId}", version: ${version}, correction: { area: 8000 }) { version house { area number } } }`,
        );
    expect((await correct(1)).data.correctHouse).toEqual({
      version: 2,
      house: { area: 8_000, number: '101' },
    });
    expect((await correct(1)).error?.code).toBe('CONFLICT');
    expect((await done(subgraph.as(street), TOTALS(compound))).compound.houseTotals).toEqual({
      buildings: 2,
      houses: 2,
      area: 9_000,
    });
    const [stored] = await subgraph
      .rows(BuildingEntity)
      .then((rows) => rows.filter(({ id }) => id === building));
    expect(stored?.houseCount).toBe(2);
  });
  it('writes a batch once for one key, with one fact for all its rows', async () => {
    const batch = { key: 'b1', buildingId: building, houses: [row('101'), row('102')] };
    const first = await subgraph.as(street).run(REGISTER, batch);
    expect((await subgraph.as(street).run(REGISTER, batch)).data).toEqual(first.data);
    expect(await subgraph.rows(HouseEntity)).toHaveLength(2);
    const facts = (await subgraph.rows(FactEntity)).filter(
      ({ type }) => type === 'property.houses.registered.v1',
    );
    expect(facts).toMatchObject([{ data: { compoundId: compound, houses: 2, area: 18_000 } }]);
  });
  it('loses nothing when two batches come at once', async () => {
    await Promise.all([entered(row('101')), entered(row('201')), entered(row('301'))]);
    expect((await done(subgraph.as(street), TOTALS(compound))).compound.houseTotals).toMatchObject({
      houses: 3,
      area: 27_000,
    });
  });
  it('takes at most 100 rows, from those who keep the register there', async () => {
    const houses = Array.from({ length: 101 }, (_, index) => row(String(index)));
    const run = (who: typeof street, some: object[]) =>
      subgraph.as(who).run(REGISTER, { buildingId: building, houses: some });
    expect((await run(street, houses)).error).toMatchObject({ code: 'BAD_USER_INPUT', most: 100 });
    expect((await run(street, [])).error?.code).toBe('BAD_USER_INPUT');
    expect((await run(otherStreet, houses.slice(1))).error?.code).toBe('NOT_FOUND');
    expect((await run(community('ziwei'), houses.slice(1))).error).toBeUndefined();
    await engaged(subgraph, compound, await founded(subgraph));
    expect(
      (await run(person('m', at(Role.ProjectManager, 'COMPOUND', compound)), [row('999')])).error?.code,
    ).toBe('FORBIDDEN');
  });
  it('GW-02 lists buildings and houses by their numbers, in one statement per level', async () => {
    for (const name of ['10号楼', '1号楼']) await built(name);
    await entered(row('1001'), row('201'), row('101', { unit: 2 }));
    const { data, sql } = await subgraph
      .as(street)
      .run(
        `{ compound(id: "${compound}") { buildings { nodes { name houses(first: 2) { nodes { unit number } pageInfo { hasNextPage } } } } } }`,
      );
    expect(data.compound.buildings.nodes.map(({ name }: { name: string }) => name)).toEqual([
      '1号楼',
      '2号楼',
      '10号楼',
    ]);
    expect(data.compound.buildings.nodes[1].houses).toEqual({
      nodes: [
        { unit: 1, number: '201' },
        { unit: 1, number: '1001' },
      ],
      pageInfo: { hasNextPage: true },
    });
    expect(sql).toHaveLength(3);
    expect((await subgraph.as(street).run(BUILD, { compoundId: compound, name: '２号楼' })).error?.code).toBe(
      'BUILDING_NAME_TAKEN',
    );
  });
});

describe('PROP-03 who owns a house', () => {
  it('is recorded as a whole, with shares that make one', async () => {
    const { results } = await entered(row('101'));
    const id = String(results[0].houseId);
    const own = (version: number, owners: object[]) =>
      subgraph.as(street).run(OWN, { houseId: id, version, owners });
    expect((await own(1, [{ personId: 'a', shareDenominator: 2 }])).error?.code).toBe(
      'OWNERSHIP_SHARES_INVALID',
    );
    expect((await own(1, [{ personId: 'x'.repeat(37) }])).error?.code).toBe('BAD_USER_INPUT');
    expect((await own(1, [{ personId: 'a' }, { personId: 'a' }])).error?.code).toBe(
      'OWNERSHIP_SHARES_INVALID',
    );
    expect(
      (
        await own(1, [
          { personId: 'a', shareNumerator: 2, shareDenominator: 3 },
          { personId: 'b', shareDenominator: 3 },
        ])
      ).error,
    ).toBeUndefined();
    expect((await own(1, [{ personId: 'c' }])).error?.code).toBe('CONFLICT');
    expect((await own(2, [{ personId: 'c' }])).data.recordOwnership.version).toBe(3);
    expect((await done(subgraph.as(street), OWNERS(id))).house.ownerships).toEqual([
      { person: { id: 'c' }, shareNumerator: 1, shareDenominator: 1 },
    ]);
    const facts = await subgraph.rows(FactEntity);
    expect(JSON.stringify(facts.at(-1)?.data)).not.toContain('personId');
  });
  it('is shown to authorities of the place and to its owners, and to nobody else', async () => {
    const { results } = await entered(row('101'), row('102'));
    const [mine, theirs] = results.map(({ houseId }: { houseId: string }) => houseId);
    await owned(mine, 1, 'wang', 'li');
    await owned(theirs, 1, 'zhao');
    const company = await founded(subgraph);
    await engaged(subgraph, compound, company);
    const ownersSeen = async (who: typeof street, id: string) =>
      (await subgraph.as(who).run(OWNERS(id))).data.house?.ownerships.map(
        ({ person: owner }: { person: { id: string } }) => owner.id,
      ) ?? null;
    for (const who of [street, community('fengze'), community('ziwei')])
      expect(await ownersSeen(who, mine)).toEqual(['li', 'wang']);
    for (const who of [person('wang'), person('li')])
      expect(await ownersSeen(who, mine)).toEqual(['li', 'wang']);
    expect(await ownersSeen(person('x', at(Role.Owner, 'HOUSE', mine)), mine)).toEqual(['li', 'wang']);
    const tenant = person('tenant', at(Role.Resident, 'HOUSE', mine));
    expect(await ownersSeen(tenant, mine)).toEqual([]);
    const admin = person('admin', at(Role.Admin, 'ROOT', '*'));
    expect(await ownersSeen(admin, mine)).toBeNull();
    const compoundOwner = person('y', at(Role.Owner, 'COMPOUND', compound));
    const resident = person('z', at(Role.Resident, 'COMMUNITY', 'fengze'));
    for (const who of [compoundOwner, resident]) expect(await ownersSeen(who, mine)).toBeNull();
    expect(await ownersSeen(person('wang'), theirs)).toBeNull();
    expect(await ownersSeen(person('x', at(Role.Owner, 'HOUSE', mine)), theirs)).toBeNull();
    expect(await ownersSeen(companyHead(company), mine)).toEqual([]);
    expect(await ownersSeen(person('c', at(Role.OwnersCommittee, 'COMPOUND', compound)), mine)).toEqual([]);
    expect(await ownersSeen(person('p', at(Role.PreparatoryGroup, 'COMPOUND', compound)), mine)).toEqual([
      'li',
      'wang',
    ]);
    expect(await ownersSeen(otherStreet, mine)).toBeNull();
  });
  it('lets an owner see the compound, and the company lose sight of it when it leaves', async () => {
    const { results } = await entered(row('101'));
    await owned(String(results[0].houseId), 1, 'wang');
    const company = await founded(subgraph);
    const project = await engaged(subgraph, compound, company);
    const sees = async (who: typeof street) =>
      (await done(subgraph.as(who), `{ compounds { nodes { name buildings { nodes { name } } } } }`))
        .compounds.nodes;
    const seen = [{ name: '丰泽嘉苑', buildings: { nodes: [{ name: '2号楼' }] } }];
    expect(await sees(person('wang'))).toEqual(seen);
    expect(await sees(companyHead(company))).toEqual(seen);
    await done(subgraph.as(street), `mutation { closeProject(id: "${project}", version: 1) { version } }`);
    expect(await sees(companyHead(company))).toEqual([]);
  });
  it('GW-02 is read for many houses in one statement', async () => {
    const { results } = await entered(row('101'), row('102'), row('103'));
    const ids = results.map(({ houseId }: { houseId: string }) => houseId);
    const answer = await subgraph
      .as(street)
      .entities(
        'House',
        [...ids, 'none'],
        'area ownerships { person { id } } building { name } compound { name }',
      );
    expect(answer.data.map((house: unknown) => house !== null)).toEqual([true, true, true, false]);
    expect(answer.sql).toHaveLength(4);
  });
});
