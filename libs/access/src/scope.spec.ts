import { describe, expect, it } from 'vitest';
import { reachOf, Role, type Grant, type Principal, type Role as RoleCode } from './index.ts';

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
  it('is everything only for a role at the root that a rule counts', () => {
    const admin = caller(null, at(Role.Admin, 'ROOT', '*'));
    expect(reachOf(admin, [open])).toBe('ALL');
    expect(reachOf(admin, [named])).toEqual([]);
    expect(reachOf(admin, [{ ...open, roles: [] }])).toEqual([]);
  });
  it('is refused when it would take more branches than a statement may have', () => {
    const grants = Array.from({ length: 21 }, (_, i) => at(Role.Resident, 'COMMUNITY', `c${i}`));
    expect(() => reachOf(caller(null, ...grants), [open])).toThrow(
      expect.objectContaining({ code: 'SCOPE_TOO_WIDE' }),
    );
  });
});
