import { Role } from '@redgrid/access';
import { AuditEntity, FactEntity } from '@redgrid/database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clients, HOSTILE, startCounty, type Organisation } from '../county.fixture.ts';
import { AdministrativeUnitEntity } from './administrative-unit.entity.ts';

const REGISTER = `mutation ($key: ID, $parentId: ID, $type: ID! = "STREET", $name: String! = "新街道") {
  registerAdministrativeUnit(key: $key, input: { parentId: $parentId, type: $type, name: $name }) {
    id version unit { level type name pathName ancestors { id } parent { id } code }
  }
}`;
const RENAME = `mutation ($key: ID, $id: ID! = "s1", $version: Int! = 1, $name: String!) {
  renameAdministrativeUnit(key: $key, id: $id, version: $version, name: $name) { version unit { name } }
}`;
const RECORD = `mutation ($key: ID, $unitId: ID! = "co", $code: String! = "370406", $validFrom: LocalDate) {
  recordDivisionCode(key: $key, unitId: $unitId, code: $code, validFrom: $validFrom) {
    version previousValidTo unit { code codes { code validFrom validTo } }
  }
}`;

let subgraph: Organisation;
const county = () => subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'co');
beforeEach(async () => {
  subgraph = await startCounty();
});
afterEach(() => subgraph.close());

describe('the tree', () => {
  it('ORG-01 is open to everyone, with path, levels, kinds and children by name', async () => {
    const { data, sql } = await subgraph.stranger().run(`{
      administrativeUnit(id: "s1") { pathName children(first: 1) { nodes { name } pageInfo { hasNextPage } totalCount { value } } }
      administrativeUnitLevels { code } administrativeUnitTypes { code level }
    }`);
    expect(data.administrativeUnit).toEqual({
      pathName: 'CI/CO/S1',
      children: { nodes: [{ name: 'C1' }], pageInfo: { hasNextPage: true }, totalCount: { value: 2 } },
    });
    expect(data.administrativeUnitLevels).toHaveLength(4);
    expect(data.administrativeUnitTypes).toContainEqual({ code: 'DEVELOPMENT_ZONE', level: 'COUNTY' });
    expect(sql.length).toBeLessThanOrEqual(4);
  });
  it('ORG-01 is listed by level, parent and name, and a wildcard is only a sign', async () => {
    const names = async (filter: string) => {
      const { data } = await subgraph.stranger().run(`{ administrativeUnits(${filter}) { nodes { id } } }`);
      return data.administrativeUnits.nodes.map(({ id }: { id: string }) => id);
    };
    expect(await names('level: "STREET"')).toEqual(['s1', 's2']);
    expect(await names('parentId: "s1"')).toEqual(['c1', 'c2']);
    expect(await names('name: "Ｃ1"')).toEqual(['c1']);
    expect(await names('nameStartsWith: "c", level: "COMMUNITY"')).toEqual(['c1', 'c2', 'c3']);
    for (const sign of ['%', '_', 'c_']) expect(await names(`nameStartsWith: "${sign}"`)).toEqual([]);
  });
  it('ORG-01 answers many units with as many statements as one', async () => {
    const selection = 'name pathName code parent { name } children(first: 2) { nodes { id } }';
    const one = await subgraph.stranger().entities('AdministrativeUnit', ['c1'], selection);
    const all = await subgraph
      .stranger()
      .entities('AdministrativeUnit', ['s1', 'c1', 'c2', 'c3', 'none'], selection);
    expect(all.data.map((unit: { name: string } | null) => unit?.name)).toEqual([
      'S1',
      'C1',
      'C2',
      'C3',
      undefined,
    ]);
    expect(all.sql).toHaveLength(one.sql.length);
  });
});

describe('registering a unit', () => {
  it('ORG-01 puts it below its parent and tells the other domains', async () => {
    const { data, error } = await county().run(REGISTER, { parentId: 'co' });
    expect(error).toBeUndefined();
    const { id, unit } = data.registerAdministrativeUnit;
    expect(unit).toEqual({
      level: 'STREET',
      type: 'STREET',
      name: '新街道',
      pathName: 'CI/CO/新街道',
      ancestors: [{ id: 'ci' }, { id: 'co' }],
      parent: { id: 'co' },
      code: null,
    });
    expect(await subgraph.rows(FactEntity)).toMatchObject([
      {
        type: 'organisation.unit.registered.v1',
        subject: id,
        place: { CITY: 'ci', COUNTY: 'co', STREET: id },
        data: { directory: { kind: 'UNIT', places: [{ countyId: 'co', streetId: id }] } },
      },
    ]);
  });
  it('ORG-01 is for those who keep the area above, and for nobody beside or below it', async () => {
    const refused = async (
      role: Role,
      scope: 'STREET' | 'COUNTY' | 'ROOT',
      id: string,
      parentId: string | null,
    ) =>
      (
        await subgraph
          .role(role, scope, id)
          .run(REGISTER, { parentId, type: parentId ? 'STREET' : 'DISTRICT' })
      ).error?.code;
    expect(await refused(Role.LeadingGroup, 'COUNTY', 'co', 'co')).toBeUndefined();
    expect(await refused(Role.LeadingGroup, 'COUNTY', 'elsewhere', 'co')).toBe('FORBIDDEN');
    expect(await refused(Role.LeadingGroup, 'STREET', 's1', 'co')).toBe('FORBIDDEN');
    expect(await refused(Role.Street, 'STREET', 's1', 'co')).toBe('FORBIDDEN');
    expect(await refused(Role.LeadingGroup, 'COUNTY', 'co', null)).toBe('FORBIDDEN');
    expect(await refused(Role.Admin, 'ROOT', '*', null)).toBeUndefined();
    expect((await subgraph.stranger().run(REGISTER, { parentId: 'co' })).error?.code).toBe('FORBIDDEN');
  });
  it('ORG-01 refuses a level that leaves one out, an unknown kind and an unknown parent', async () => {
    expect((await county().run(REGISTER, { parentId: 'co', type: 'VILLAGE' })).error).toMatchObject({
      code: 'UNIT_LEVEL_NOT_ALLOWED',
      level: 'COMMUNITY',
      parentLevel: 'COUNTY',
    });
    expect((await county().run(REGISTER, { parentId: 'co', type: '__proto__' })).error?.code).toBe(
      'BAD_USER_INPUT',
    );
    expect((await county().run(REGISTER, { parentId: 'none' })).error?.code).toBe('NOT_FOUND');
  });
  it('ORG-01 takes twins of a name for one, below one parent only', async () => {
    const zh = subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'co', 'zh-CN');
    expect((await zh.run(REGISTER, { parentId: 'co', name: ' Ｓ1 ' })).error).toMatchObject({
      code: 'UNIT_NAME_TAKEN',
      message: '同一上级区划下已有同名区划。',
    });
    expect(
      (await county().run(REGISTER, { parentId: 's1', type: 'VILLAGE', name: 'S1' })).error,
    ).toBeUndefined();
    for (const name of ['', '   ', 'x'.repeat(101), '\ufdfa'.repeat(50)])
      expect((await county().run(REGISTER, { parentId: 'co', name })).error).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'name',
      });
  });
  it('ORG-01 happens once for one key', async () => {
    const first = await county().run(REGISTER, { key: 'k', parentId: 'co' });
    expect((await county().run(REGISTER, { key: 'k', parentId: 'co' })).data).toEqual(first.data);
    expect((await county().run(REGISTER, { key: 'k', parentId: 'co', name: '另一街道' })).error?.code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    expect(await subgraph.rows(AuditEntity)).toHaveLength(1);
  });
  it('ORG-01 keeps hostile names as they are and does nothing else with them', async () => {
    const before = (await subgraph.rows(AdministrativeUnitEntity)).length;
    for (const name of HOSTILE) {
      const { data } = await county().run(REGISTER, { parentId: 'co', name });
      expect(data.registerAdministrativeUnit.unit.name).toBe(name);
      const found = await subgraph
        .stranger()
        .run('query ($name: String) { administrativeUnits(name: $name) { nodes { name } } }', { name });
      expect(found.data.administrativeUnits.nodes).toEqual([{ name }]);
    }
    expect(await subgraph.rows(AdministrativeUnitEntity)).toHaveLength(before + HOSTILE.length);
    const by =
      'query ($x: ID!) { administrativeUnit(id: $x) { id } administrativeUnits(level: $x, parentId: $x) { nodes { id } } }';
    for (const x of HOSTILE)
      expect((await subgraph.stranger().run(by, { x })).data).toEqual({
        administrativeUnit: null,
        administrativeUnits: { nodes: [] },
      });
  });
});

describe('renaming and recoding', () => {
  it('ORG-01 renames from above, on the version that was seen', async () => {
    const { data } = await county().run(RENAME, { name: '山城街道' });
    expect(data.renameAdministrativeUnit).toEqual({ version: 2, unit: { name: '山城街道' } });
    expect((await county().run(RENAME, { name: '又一街道' })).error).toMatchObject({
      code: 'CONFLICT',
      currentVersion: 2,
    });
    expect((await county().run(RENAME, { id: 's1', version: 2, name: 's2' })).error?.code).toBe(
      'UNIT_NAME_TAKEN',
    );
    expect((await county().run(RENAME, { id: 'co', name: '他区' })).error?.code).toBe('FORBIDDEN');
    expect((await clients(subgraph).admin.run(RENAME, { id: 'co', name: '他区' })).error).toBeUndefined();
    expect((await county().run(RENAME, { id: 'none', name: '他区' })).error?.code).toBe('NOT_FOUND');
  });
  it('ORG-01 records a code, ends the one before it, and keeps the history', async () => {
    const { admin } = clients(subgraph);
    await admin.run(RECORD);
    const { data } = await admin.run(RECORD, { code: '370499', validFrom: '2026-10-01' });
    expect(data.recordDivisionCode).toEqual({
      version: 3,
      previousValidTo: '2026-09-30',
      unit: {
        code: '370406',
        codes: [
          { code: '370406', validFrom: null, validTo: '2026-09-30' },
          { code: '370499', validFrom: '2026-10-01', validTo: null },
        ],
      },
    });
    const later = await subgraph
      .stranger()
      .run('{ administrativeUnit(id: "co") { code(on: "2026-10-01") } }');
    expect(later.data.administrativeUnit.code).toBe('370499');
  });
  it('ORG-01 refuses a code that overlaps, that another unit bears, or that is none', async () => {
    const { admin } = clients(subgraph);
    await admin.run(RECORD, { validFrom: '2020-01-01' });
    expect((await admin.run(RECORD, { code: '370407', validFrom: '2019-01-01' })).error?.code).toBe(
      'DIVISION_CODE_OVERLAP',
    );
    expect((await admin.run(RECORD, { unitId: 's1', validFrom: '2026-01-01' })).error?.code).toBe(
      'DIVISION_CODE_TAKEN',
    );
    for (const code of HOSTILE)
      expect((await admin.run(RECORD, { code })).error?.code).toBe('BAD_USER_INPUT');
  });
  it('ORG-01 lets one of two codes that are recorded at once stand', async () => {
    const { admin } = clients(subgraph);
    const both = ['370406', '370407'].map((code) => admin.run(RECORD, { code, validFrom: '2026-01-01' }));
    const codes = (await Promise.all(both)).map(({ error }) => error?.code).toSorted();
    expect(codes.filter((code) => code === undefined)).toHaveLength(1);
    expect(['CONFLICT', 'DIVISION_CODE_OVERLAP']).toContain(codes[0]);
  });
});
