import type { Principal, Role } from '@redgrid/access';
import { describe, expect, it } from 'vitest';
import { administers, commonPlace, grantsAt, inForceAt, NOWHERE, rolesAgainst } from './role-grant.rules.ts';

const admin = (scopeType: 'ROOT' | 'COUNTY', scopeId: string): Principal => ({
  id: 'a',
  kind: 'PERSON',
  personId: null,
  grants: [{ role: 'ADMIN', scopeType, scopeId }],
  grantsVersion: 1,
});
const street = { ...NOWHERE, cityId: 'ci', countyId: 'co', streetId: 's' };

describe('GW-01 the grants a principal carries', () => {
  const timed = (role: Role, scopeType: 'COUNTY' | 'STREET' | 'COMPANY', scopeId: string, place = {}) => ({
    ...{ role, scopeType, scopeId, from: new Date(0), to: null, department: null },
    ...place,
  });
  const now = new Date('2026-11-22');

  it('say which department they are held for', () => {
    const grants = [
      { ...timed('DEPARTMENT', 'COUNTY', 'co'), department: 'HEALTH' },
      timed('STREET', 'STREET', 's'),
    ];
    expect(grantsAt(grants, now)).toEqual([
      { role: 'DEPARTMENT', scopeType: 'COUNTY', scopeId: 'co', department: 'HEALTH' },
      { role: 'STREET', scopeType: 'STREET', scopeId: 's' },
    ]);
  });
  it('say what they lie within when there are many, and only where that decides', () => {
    const streets = Array.from({ length: 20 }, (_, i) =>
      timed('STREET', 'STREET', `s${i}`, { countyId: 'co', cityId: 'ci' }),
    );
    const company = timed('STREET', 'COMPANY', 'c', { countyId: 'co' });
    const withinOf = (grants: typeof streets) => grantsAt(grants, now).map(({ within }) => within);
    expect(withinOf(streets)).toEqual(Array.from({ length: 20 }, () => undefined));
    const many = [timed('STREET', 'COUNTY', 'co', { countyId: 'co', cityId: 'ci' }), ...streets, company];
    expect(withinOf(many as never)).toEqual([undefined, ...streets.map(() => ['co']), undefined]);
  });
});

describe('GW-01 who administers what', () => {
  it('reaches what lies below, not what lies beside or above', () => {
    expect(administers(admin('COUNTY', 'co'), street)).toBe(true);
    expect(administers(admin('COUNTY', 'other'), street)).toBe(false);
    expect(administers(admin('COUNTY', 'co'), { ...NOWHERE, cityId: 'ci' })).toBe(false);
    expect(administers(admin('COUNTY', 'co'), NOWHERE)).toBe(false);
    expect(administers(admin('ROOT', '*'), NOWHERE)).toBe(true);
    expect(administers(null, street)).toBe(false);
  });
  it('gives what lies in two communities to neither of them', () => {
    const both = commonPlace([
      { ...street, communityId: 'c1' },
      { ...street, communityId: 'c2' },
    ]);
    expect(both).toEqual(street);
    expect(commonPlace([])).toEqual(NOWHERE);
  });
});

describe('GW-01 the time of a grant', () => {
  const from = new Date('2026-01-01T00:00:00Z');
  const to = new Date('2026-02-01T00:00:00Z');
  it.each([
    ['2025-12-31T23:59:59.999Z', false],
    ['2026-01-01T00:00:00.000Z', true],
    ['2026-01-31T23:59:59.999Z', true],
    ['2026-02-01T00:00:00.000Z', false],
  ])('at %s counts: %s', (at, counts) => {
    expect(inForceAt({ from, to }, new Date(at))).toBe(counts);
  });
  it('has no end until one is set', () => {
    const grant = { role: 'STREET', scopeType: 'STREET', scopeId: 's', from, to: null } as const;
    expect(grantsAt([grant, { ...grant, to }], new Date('2030-01-01T00:00:00Z'))).toHaveLength(1);
  });
});

describe('GW-01 separation of duty', () => {
  it.each<[Role, Role[], Role[]]>([
    ['EVALUATOR', ['COMPANY_HEAD', 'OWNER'], ['COMPANY_HEAD']],
    ['PROJECT_MANAGER', ['EVALUATOR'], ['EVALUATOR']],
    ['CREDIT_COUNCIL', ['CREDIT_INFORMATION_OFFICER'], ['CREDIT_INFORMATION_OFFICER']],
    ['OWNERS_COMMITTEE', ['OWNER', 'VOLUNTEER'], []],
  ])('%s beside %j meets %j', (role, held, against) => {
    expect(rolesAgainst(role, held)).toEqual(against);
  });
});
