import { Role } from '@redgrid/access';
import { AuditEntity, FactEntity } from '@redgrid/database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clients, HOSTILE, PLACES, startCounty, type Organisation } from '../county.fixture.ts';
import { PartyOrganisationEntity } from './party-organisation.entity.ts';

const FOUND = `mutation ($key: ID, $input: OrganisationPartyOrganisationInput!) {
  foundPartyOrganisation(key: $key, input: $input) {
    id version checks { rule passed }
    organisation { kind name secretary { name } parent { id } unit { id } }
  }
}`;
const branch = (more = {}) => ({
  kind: 'COMPOUND',
  name: '一号小区党支部',
  hostType: 'COMPOUND',
  hostId: 'x1',
  parentId: 'community',
  foundedOn: '2026-07-01',
  secretaryId: 'p1',
  memberCount: 5,
  ...more,
});
const row = (
  id: string,
  kind: string,
  parentId: string | null,
  place: object,
  more = {},
): PartyOrganisationEntity => ({
  id,
  version: 1,
  kind,
  name: id,
  hostType: 'UNIT',
  hostId: id,
  parentId,
  foundedOn: '2010-07-01',
  secretaryId: null,
  memberCount: 9,
  cityId: null,
  countyId: null,
  streetId: null,
  communityId: null,
  gridId: null,
  compoundId: null,
  companyId: null,
  ...place,
  ...more,
});

let subgraph: Organisation;
const found = (more = {}, client = clients(subgraph).community) => client.run(FOUND, { input: branch(more) });
const { communityId: _c, ...street1 } = PLACES.c1;
beforeEach(async () => {
  subgraph = await startCounty('shanting-2020');
  await subgraph.given(
    PartyOrganisationEntity,
    row('street', 'STREET', null, street1, { hostId: 's1' }),
    row('community', 'COMMUNITY', 'street', PLACES.c1, { hostId: 'c1' }),
    row('elsewhere', 'COMMUNITY', null, PLACES.c3, { hostId: 'c3' }),
  );
});
afterEach(() => subgraph.close());

describe('founding a party organisation', () => {
  it('ORG-01 puts it below its parent and tells the other domains', async () => {
    const { data, error } = await found();
    expect(error).toBeUndefined();
    expect(data.foundPartyOrganisation).toMatchObject({
      version: 1,
      organisation: {
        kind: 'COMPOUND',
        name: '一号小区党支部',
        secretary: { name: '王示例000' },
        parent: { id: 'community' },
        unit: { id: 'c1' },
      },
    });
    expect(await subgraph.rows(FactEntity)).toMatchObject([
      {
        type: 'organisation.party-organisation.founded.v1',
        place: { COMMUNITY: 'c1', COMPOUND: 'x1' },
        data: { kind: 'COMPOUND', hostType: 'COMPOUND', hostId: 'x1', parentId: 'community', memberCount: 5 },
      },
    ]);
    expect(JSON.stringify(await subgraph.rows(FactEntity))).not.toMatch(/王|p1"/);
  });
  it('ORG-01 refuses what the tree in force has no place for, with its clause', async () => {
    const zh = subgraph.role(Role.CommunityParty, 'COMMUNITY', 'c1', 'zh-CN');
    const { error } = await zh.run(FOUND, { input: branch({ kind: 'BUILDING_GROUP' }) });
    expect(error).toMatchObject({
      code: 'PARTY_ORGANISATION_NOT_ALLOWED',
      message: '党组织的设置不符合组织体系规定。',
      checks: [
        { rule: 'PARTY_ORGANISATION_KIND_IN_TREE', actual: 'BUILDING_GROUP', passed: false },
        { rule: 'PARTY_ORGANISATION_BELOW_PARENT', actual: 'COMMUNITY → BUILDING_GROUP', passed: false },
      ],
    });
    expect((await found({ parentId: null })).error?.code).toBe('PARTY_ORGANISATION_NOT_ALLOWED');
    expect(await subgraph.rows(AuditEntity)).toEqual([]);
  });
  it.each([
    { who: 'the street', as: () => clients(subgraph).street, code: undefined },
    {
      who: 'the district organisation department',
      as: () => subgraph.role(Role.DistrictOrgDept, 'COUNTY', 'co'),
      code: undefined,
    },
    { who: 'another community', as: () => clients(subgraph).otherCommunity, code: 'NOT_FOUND' },
    {
      who: 'the housing authority',
      as: () => subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'co'),
      code: 'FORBIDDEN',
    },
    { who: 'an owner', as: () => clients(subgraph).owner, code: 'FORBIDDEN' },
    { who: 'an administrator', as: () => clients(subgraph).admin, code: 'FORBIDDEN' },
    { who: 'a stranger', as: () => clients(subgraph).stranger, code: 'FORBIDDEN' },
  ])('ORG-01 answers $who with $code', async ({ as, code }) => {
    // The organisation department does not see the register of residents, so no secretary is named.
    expect((await found({ secretaryId: null }, as())).error?.code).toBe(code);
  });
  it('ORG-01 finds hosts and parents of the place only', async () => {
    for (const wrong of [
      { hostId: 'none' },
      { hostId: 'x3' },
      { hostId: 'k1' },
      { parentId: 'none' },
      { parentId: 'elsewhere' },
      { secretaryId: 'q1' },
    ])
      expect((await found(wrong)).error?.code).toBe('NOT_FOUND');
  });
  it('ORG-01 refuses what makes no sense, and names the field', async () => {
    for (const [field, value] of Object.entries({
      kind: 'X',
      hostType: 'COMPANY',
      foundedOn: '2026-09-02',
      memberCount: -1,
      secretaryId: 'p7',
      name: ' ',
    }))
      expect((await found({ [field]: value })).error).toMatchObject({ code: 'BAD_USER_INPUT', field });
  });
  it('ORG-01 founds at units and companies as well', async () => {
    const { street } = clients(subgraph);
    const unit = { kind: 'COMMUNITY', hostType: 'UNIT', hostId: 'c2', parentId: 'street', secretaryId: null };
    expect((await found(unit, street)).error).toBeUndefined();
    const company = {
      kind: 'COMPANY',
      hostType: 'COMPANY',
      hostId: 'k1',
      parentId: 'community',
      secretaryId: null,
    };
    const district = subgraph.role(Role.DistrictOrgDept, 'COUNTY', 'co');
    expect((await found(company, district)).error).toBeUndefined();
    const { data } = await district.entities('Company', ['k1'], 'partyOrganisations { nodes { kind } }');
    expect(data).toEqual([{ partyOrganisations: { nodes: [{ kind: 'COMPANY' }] } }]);
  });
  it('ORG-01 happens once for one key', async () => {
    const { community } = clients(subgraph);
    const run = (more = {}) => community.run(FOUND, { key: 'k', input: branch(more) });
    expect((await run()).data).toEqual((await run()).data);
    expect((await run({ memberCount: 6 })).error?.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await subgraph.rows(PartyOrganisationEntity)).toHaveLength(4);
  });
  it('ORG-01 keeps hostile strings as they are', async () => {
    for (const name of HOSTILE) {
      expect((await found({ name })).data.foundPartyOrganisation.organisation.name).toBe(name);
      for (const field of ['hostId', 'parentId', 'secretaryId'])
        expect((await found({ [field]: name })).error?.code).toBe('NOT_FOUND');
      expect((await found({ kind: name })).error?.code).toBe('BAD_USER_INPUT');
      const { data } = await clients(subgraph).street.run(
        `query ($x: ID!) { partyOrganisation(id: $x) { id } partyOrganisationTree(rootId: $x) { truncated }
          partyOrganisations(unitId: $x, kind: $x) { nodes { id } } }`,
        { x: name },
      );
      expect(data).toEqual({
        partyOrganisation: null,
        partyOrganisationTree: null,
        partyOrganisations: { nodes: [] },
      });
    }
  });
});

describe('reading the tree', () => {
  it('ORG-01 shows what lies in the jurisdiction, the same by every way', async () => {
    const { street, otherStreet, community, stranger } = clients(subgraph);
    const ids = async (client: typeof street, filter = '') =>
      (
        await client.run(`{ partyOrganisations${filter} { nodes { id } } }`)
      ).data.partyOrganisations.nodes.map(({ id }: { id: string }) => id);
    expect(await ids(street)).toEqual(['community', 'street']);
    expect(await ids(street, '(kind: "STREET")')).toEqual(['street']);
    expect(await ids(street, '(unitId: "c1", hostType: UNIT)')).toEqual(['community']);
    expect(await ids(otherStreet)).toEqual(['elsewhere']);
    expect(await ids(community)).toEqual(['community']);
    const references = async (client: typeof street) =>
      (await client.entities('PartyOrganisation', ['street', 'community', 'elsewhere'], 'id parent { id }'))
        .data;
    expect(await references(street)).toEqual([
      { id: 'street', parent: null },
      { id: 'community', parent: { id: 'street' } },
      null,
    ]);
    expect(await references(community)).toEqual([null, { id: 'community', parent: null }, null]);
    const nested = '{ administrativeUnit(id: "c1") { partyOrganisations { nodes { id } } } }';
    expect((await otherStreet.run(nested)).data.administrativeUnit.partyOrganisations.nodes).toEqual([]);
    expect((await street.run(nested)).data.administrativeUnit.partyOrganisations.nodes).toEqual([
      { id: 'community' },
    ]);
    expect((await stranger.run(nested)).error?.code).toBe('FORBIDDEN');
  });
  it('ORG-01 walks down level by level, one statement each, and says when there is more', async () => {
    await found();
    const { street } = clients(subgraph);
    const walk = (depth: number) =>
      street.run(
        `query ($depth: Int!) { partyOrganisationTree(rootId: "street", depth: $depth) {
          truncated nodes { depth parentId organisation { kind } } } }`,
        { depth },
      );
    const { data, sql } = await walk(5);
    expect(data.partyOrganisationTree).toEqual({
      truncated: false,
      nodes: [
        { depth: 0, parentId: null, organisation: { kind: 'STREET' } },
        { depth: 1, parentId: 'street', organisation: { kind: 'COMMUNITY' } },
        { depth: 2, parentId: 'community', organisation: { kind: 'COMPOUND' } },
      ],
    });
    expect(sql.length).toBeLessThanOrEqual(4);
    expect((await walk(1)).data.partyOrganisationTree).toMatchObject({ truncated: true, nodes: [{}, {}] });
    for (const depth of [-1, 6])
      expect((await walk(depth)).error).toMatchObject({ code: 'BAD_USER_INPUT', field: 'depth' });
    const outside = '{ partyOrganisationTree(rootId: "elsewhere") { truncated } }';
    expect((await street.run(outside)).data.partyOrganisationTree).toBeNull();
  });
  it('ORG-01 shows a wide level in part and says so', async () => {
    const many = Array.from({ length: 120 }, (_, i) => row(`wide-${i}`, 'COMPOUND', 'community', PLACES.c1));
    await subgraph.given(PartyOrganisationEntity, ...many);
    const { data } = await clients(subgraph).street.run(
      '{ partyOrganisationTree(rootId: "street") { truncated nodes { depth } } }',
    );
    expect(data.partyOrganisationTree.truncated).toBe(true);
    expect(data.partyOrganisationTree.nodes).toHaveLength(102);
  });
  it('ORG-01 answers many compounds with as many statements as one', async () => {
    await found();
    const selection =
      'partyOrganisations(first: 3) { nodes { name secretary { name } parent { name } unit { name } } }';
    const one = await clients(subgraph).street.entities('Compound', ['x1'], selection);
    const many = await clients(subgraph).street.entities('Compound', ['x1', 'x2', 'x3'], selection);
    expect(many.data).toMatchObject([
      { partyOrganisations: { nodes: [{ parent: { name: 'community' } }] } },
      { partyOrganisations: { nodes: [] } },
      null,
    ]);
    expect(many.sql).toHaveLength(one.sql.length);
  });
  it('ORG-01 tells anyone which kinds there are, and which variant holds in a unit', async () => {
    const { data } = await subgraph.stranger().run(`{
      partyOrganisationKinds { code hostTypes }
      partyOrganisationVariant(unitId: "c1") { tree clause { pack toBeConfirmed } standsBelow { kind below } }
    }`);
    expect(data.partyOrganisationKinds).toContainEqual({ code: 'COMPANY', hostTypes: ['COMPANY'] });
    expect(data.partyOrganisationVariant).toMatchObject({
      tree: ['COMMUNITY', 'GRID', 'COMPOUND'],
      clause: { pack: 'default', toBeConfirmed: true },
    });
    expect(data.partyOrganisationVariant.standsBelow).toContainEqual({
      kind: 'COMPOUND',
      below: ['GRID', 'COMMUNITY'],
    });
    const variant = (unitId: string) =>
      subgraph
        .stranger()
        .run('query ($unitId: ID!) { partyOrganisationVariant(unitId: $unitId) { tree } }', { unitId });
    expect((await variant('none')).error?.code).toBe('NOT_FOUND');
    expect((await variant('ci')).error?.code).toBe('POLICY_NOT_SELECTED');
  });
});
