import { describe, expect, it } from 'vitest';
import { holds, reachOf, Role, type Grant, type Principal, type Role as RoleCode } from './index.ts';

const caller = (personId: string | null, ...grants: Grant[]): Principal => ({
  id: 'account',
  kind: 'PERSON',
  personId,
  grants,
  grantsVersion: 1,
});
const at = (role: RoleCode, scopeType: Grant['scopeType'], scopeId: string): Grant => ({
  role,
  scopeType,
  scopeId,
});

describe('GW-01 what a caller reaches', () => {
  const open = { roles: 'ANY', columns: { COMMUNITY: 'communityId', PERSON: 'ownerId' } } as const;
  const named = { ...open, roles: [Role.Mediator] };

  it('is one equality for each grant a rule counts, and the own person without any', () => {
    const resident = caller('p1', at(Role.Resident, 'COMMUNITY', 'c1'), at(Role.Resident, 'STREET', 's1'));
    expect(reachOf(resident, [open])).toEqual([
      { column: 'communityId', value: 'c1' },
      { column: 'ownerId', value: 'p1' },
    ]);
    expect(reachOf(resident, [named])).toEqual([{ column: 'ownerId', value: 'p1' }]);
    expect(reachOf(null, [open])).toEqual([]);
  });
  it('is nothing of another person for a role held at them, unless the rule names the role', () => {
    const mediator = caller('p1', at(Role.Mediator, 'PERSON', 'p2'));
    expect(reachOf(mediator, [open])).toEqual([{ column: 'ownerId', value: 'p1' }]);
    expect(reachOf(mediator, [named])).toEqual([
      { column: 'ownerId', value: 'p2' },
      { column: 'ownerId', value: 'p1' },
    ]);
  });
  it('is nothing of a register for a role at the root that is no administrator', () => {
    expect(reachOf(caller(null, at(Role.Owner, 'ROOT', '*')), [open])).toEqual([]);
    expect(reachOf(caller(null, at(Role.Mediator, 'ROOT', '*')), [named])).toBe('ALL');
  });
  it('is everything only for a role at the root that a rule counts', () => {
    const admin = caller(null, at(Role.Admin, 'ROOT', '*'));
    expect(reachOf(admin, [open])).toBe('ALL');
    expect(reachOf(admin, [named])).toEqual([]);
    expect(reachOf(admin, [{ ...open, roles: [] }])).toEqual([]);
  });
  it('leaves out places within others of the same rule before it is refused for being too wide', () => {
    const streets = Array.from({ length: 25 }, (_, i) => ({
      ...at(Role.Street, 'STREET', `s${i}`),
      ...(i < 24 ? { within: ['co'] } : {}),
    }));
    const rule = { roles: [Role.Street], columns: { STREET: 'streetId', COUNTY: 'countyId' } } as const;
    expect(reachOf(caller(null, at(Role.Street, 'COUNTY', 'co'), ...streets), [rule])).toEqual([
      { column: 'countyId', value: 'co' },
      { column: 'streetId', value: 's24' },
    ]);
    for (const wide of [
      { rules: [rule], county: at(Role.Admin, 'COUNTY', 'co') },
      {
        rules: [{ roles: [Role.Street], columns: { STREET: 'streetId' } }],
        county: at(Role.Street, 'COUNTY', 'co'),
      },
    ] as const)
      expect(() => reachOf(caller(null, wide.county, ...streets), wide.rules)).toThrow(
        expect.objectContaining({ code: 'SCOPE_TOO_WIDE' }),
      );
  });
  it('counts a place once, however many roles are held there', () => {
    const roles = [Role.Street, Role.StreetPropertyOffice, Role.CommunityWorker];
    const grants = Array.from({ length: 8 }, (_, i) =>
      roles.map((role) => at(role, 'STREET', `s${i}`)),
    ).flat();
    const rule = { roles, columns: { STREET: 'streetId' } };
    expect(reachOf(caller(null, ...grants, ...grants), [rule])).toHaveLength(8);
  });
  it('is refused when it would take more branches than a statement may have', () => {
    const grants = Array.from({ length: 21 }, (_, i) => at(Role.Resident, 'COMMUNITY', `c${i}`));
    expect(() => reachOf(caller(null, ...grants), [open])).toThrow(
      expect.objectContaining({ code: 'SCOPE_TOO_WIDE' }),
    );
  });
});

describe('GW-01 what a department reaches', () => {
  const dispatched = {
    roles: [Role.Department, Role.Street],
    columns: { COUNTY: 'countyId' },
    department: 'departmentCode',
  } as const;
  const officer = (department?: string): Grant => ({
    ...at(Role.Department, 'COUNTY', 'co'),
    ...(department ? { department } : {}),
  });

  it('is what was dispatched to it at its place: never the whole graph, and nothing for who is no department', () => {
    const both = caller(null, officer('HEALTH'), officer('FIRE_RESCUE'), officer('HEALTH'));
    expect(reachOf(both, [dispatched])).toEqual(
      ['HEALTH', 'FIRE_RESCUE'].map((value) => ({
        ...{ column: 'countyId', value: 'co' },
        also: { column: 'departmentCode', value },
      })),
    );
    for (const grant of [
      officer(),
      { ...officer('HEALTH'), scopeType: 'ROOT', scopeId: '*' },
      at(Role.Street, 'COUNTY', 'co'),
    ] as const)
      expect(reachOf(caller(null, grant), [dispatched])).toEqual([]);
  });
  it('is its own to act on where the record says to whom it was dispatched', () => {
    const health = caller(null, officer('HEALTH'));
    const roles = [Role.Department];
    expect(holds(health, roles, { COUNTY: 'co', DEPARTMENT: 'HEALTH' })).toBe(true);
    expect(holds(health, roles, { COUNTY: 'co' })).toBe(true);
    for (const place of [
      { COUNTY: 'co', DEPARTMENT: 'FIRE_RESCUE' },
      { COUNTY: 'co', DEPARTMENT: null },
      { COUNTY: 'other', DEPARTMENT: 'HEALTH' },
    ])
      expect(holds(health, roles, place)).toBe(false);
    expect(holds(caller(null, officer()), roles, { COUNTY: 'co', DEPARTMENT: 'HEALTH' })).toBe(false);
    expect(
      holds(caller(null, at(Role.Street, 'COUNTY', 'co')), [Role.Street], { COUNTY: 'co', DEPARTMENT: null }),
    ).toBe(true);
  });
});
