import { Role, type Principal } from '@redgrid/access';
import { FactEntity } from '@redgrid/database';
import { at, person, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AccountEntity } from '../account/account.entity.ts';
import type { PlatformContext } from '../context.ts';
import { countyAdmin, grantRole, makeAccount, neighbour, root, startPlatform } from '../platform.fixture.ts';

const GRANT = `mutation ($key: ID, $accountId: ID!, $role: ID!, $scopeType: PlatformScopeType!, $scopeId: ID!, $department: ID, $from: DateTime, $to: DateTime) {
  grantRole(key: $key, accountId: $accountId, role: $role, scopeType: $scopeType, scopeId: $scopeId, department: $department, from: $from, to: $to) {
    grantId account { id grantsVersion grants { role { id zh } scopeType scopeId department inForce grantedBy } }
  }
}`;
const REVOKE =
  'mutation ($grantId: ID!) { revokeGrant(grantId: $grantId) { account { grantsVersion grants { id } } } }';

let subgraph: TestSubgraph<PlatformContext>;
let accountId: string;
const grant = (who: Principal, more: Record<string, unknown> = {}) =>
  subgraph
    .as(who)
    .run(GRANT, { accountId, role: Role.StreetPropertyOffice, scopeType: 'STREET', scopeId: 's', ...more });

beforeEach(async () => {
  subgraph = await startPlatform();
  accountId = await makeAccount(subgraph);
});
afterEach(() => subgraph.close());

describe('GW-01 granting a role', () => {
  it('lets the county administrator grant below himself, counts the change and tells the domains', async () => {
    const { data, error } = await grant(countyAdmin);
    expect(error).toBeUndefined();
    expect(data.grantRole.account).toMatchObject({
      grantsVersion: 2,
      grants: [
        { role: { id: 'STREET_PROPERTY_OFFICE', zh: '街道物业管理机构' }, scopeId: 's', inForce: true },
      ],
    });
    const facts = await subgraph.rows(FactEntity);
    expect(facts.at(-1)).toMatchObject({ type: 'platform.role.granted.v1', place: { STREET: 's' } });
  });
  it('refuses him the county beside, the city above, the whole system, and a house nobody knows here', async () => {
    for (const [scopeType, scopeId] of [
      ['COUNTY', 'co2'],
      ['CITY', 'ci'],
      ['ROOT', '*'],
      ['HOUSE', 'h1'],
    ])
      expect((await grant(countyAdmin, { scopeType, scopeId })).error?.code).toBe('GRANT_TOO_WIDE');
  });
  it('refuses a community administrator the compound that lies in two communities', async () => {
    const communityAdmin = person('community', at(Role.Admin, 'COMMUNITY', 'c1'));
    accountId = await makeAccount(subgraph, { unitId: 'c1' });
    const scope = { scopeType: 'COMPOUND', scopeId: 'both', role: Role.OwnersCommittee };
    expect((await grant(communityAdmin, scope)).error?.code).toBe('GRANT_TOO_WIDE');
    expect((await grant(countyAdmin, scope)).error).toBeUndefined();
  });
  it('does not know accounts of another county, nor scopes at the wrong level', async () => {
    expect((await grant(neighbour)).error?.code).toBe('NOT_FOUND');
    expect((await grant(root, { scopeType: 'COUNTY', scopeId: 's' })).error?.code).toBe('NOT_FOUND');
  });
  it('refuses everybody who is no administrator', async () => {
    const street = person('street', at(Role.Street, 'STREET', 's'));
    expect((await grant(street)).error?.code).toBe('FORBIDDEN');
  });
  it('refuses to grant oneself, by account and by person', async () => {
    const own = await makeAccount(subgraph, { kind: 'PERSON', personId: 'ada' });
    const sameAccount: Principal = { ...countyAdmin, id: own };
    const samePerson: Principal = { ...countyAdmin, personId: 'ada' };
    for (const who of [sameAccount, samePerson])
      expect((await grant(who, { accountId: own })).error?.code).toBe('FOUR_EYES_REQUIRED');
  });
  it('keeps apart roles nobody may hold at once, over all accounts of a person', async () => {
    const [one, two] = [
      await makeAccount(subgraph, { kind: 'PERSON', personId: 'ada', title: '一' }),
      await makeAccount(subgraph, { kind: 'PERSON', personId: 'ada', title: '二' }),
    ];
    await grantRole(subgraph, one, Role.ProjectManager, 'COMPOUND', 'both');
    const refused = await grant(root, { accountId: two, role: Role.Evaluator });
    expect(refused.error).toMatchObject({ code: 'ROLES_INCOMPATIBLE', roles: ['PROJECT_MANAGER'] });
  });
  it('says for which department an officer is granted the role, and refuses one without, or for anybody else', async () => {
    const officer = { role: Role.Department, scopeType: 'COUNTY', scopeId: 'co' };
    for (const wrong of [officer, { ...officer, department: 'health' }, { department: 'HEALTH' }])
      expect((await grant(countyAdmin, wrong)).error).toMatchObject({
        code: 'BAD_USER_INPUT',
        field: 'department',
      });
    const { data } = await grant(countyAdmin, { ...officer, department: 'HEALTH' });
    expect(data.grantRole.account.grants).toMatchObject([
      { role: { id: 'DEPARTMENT' }, department: 'HEALTH' },
    ]);
    expect((await subgraph.rows(FactEntity)).at(-1)?.data).toMatchObject({ department: 'HEALTH' });
  });
  it('gives the whole system to administrators alone', async () => {
    const whole = { scopeType: 'ROOT', scopeId: '*' };
    for (const role of [Role.Owner, Role.SupervisionBureau, Role.DistrictPropertyAuthority])
      expect((await grant(root, { role, ...whole })).error).toMatchObject({
        ...{ code: 'BAD_USER_INPUT', field: 'scopeType' },
      });
    expect((await grant(root, { role: Role.Admin, ...whole })).error).toBeUndefined();
  });
  it('refuses roles that do not exist and times that end before they begin', async () => {
    expect((await grant(root, { role: 'EMPEROR' })).error?.code).toBe('BAD_USER_INPUT');
    const to = '2026-08-01T00:00:00Z';
    expect((await grant(root, { to })).error).toMatchObject({ code: 'BAD_USER_INPUT', field: 'to' });
  });
  it('grants once for one key', async () => {
    await grant(countyAdmin, { key: 'k1' });
    await grant(countyAdmin, { key: 'k1' });
    const [account] = await subgraph.rows(AccountEntity);
    expect(account?.grantsVersion).toBe(2);
  });
});

describe('GW-01 ending a grant', () => {
  it('ends it now, once, and only by whoever administers its scope', async () => {
    const grantId = await grantRole(subgraph, accountId, Role.Street, 'STREET', 's');
    expect((await subgraph.as(neighbour).run(REVOKE, { grantId })).error?.code).toBe('NOT_FOUND');
    const { data } = await subgraph.as(countyAdmin).run(REVOKE, { grantId });
    expect(data.revokeGrant.account).toEqual({ grantsVersion: 3, grants: [] });
    expect((await subgraph.as(countyAdmin).run(REVOKE, { grantId })).error?.code).toBe('GRANT_ENDED');
  });
  it('refuses the county administrator a grant over the whole city', async () => {
    const grantId = await grantRole(subgraph, accountId, Role.CityOrgDept, 'CITY', 'ci');
    expect((await subgraph.as(countyAdmin).run(REVOKE, { grantId })).error?.code).toBe('GRANT_TOO_WIDE');
  });
});

describe('GW-01 the catalogue of roles', () => {
  it('names all 51 in Chinese and English', async () => {
    const { data } = await subgraph.as(countyAdmin).run('{ roles { id zh en } }');
    expect(data.roles).toHaveLength(51);
    expect(data.roles.every(({ zh, en }: { zh: string; en: string }) => zh && en && /[一-鿿]/.test(zh))).toBe(
      true,
    );
  });
});
