import { demandOtherEyes, DEPARTMENT_ROLES, isRole, type Role, type ScopeType } from '@redgrid/access';
import { command, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { In } from 'typeorm';
import { AccountEntity } from '../account/account.entity.ts';
import type { AccountService } from '../account/account.service.ts';
import { placeOfScope } from '../directory.ts';
import type { GrantRoleReceiptRow } from './grant-role.receipt.ts';
import { RoleGrantEntity } from './role-grant.entity.ts';
import { administers, placeOf, rolesAgainst, type UnitPlace } from './role-grant.rules.ts';

/** What an administrator grants. */
export interface NewGrant {
  readonly accountId: string;
  readonly role: string;
  readonly scopeType: ScopeType;
  readonly scopeId: string;
  /** Code of the department; for roles held as one of several, and for no other. */
  readonly department?: string | null;
  readonly from?: Date | null;
  readonly to?: Date | null;
}

/** Grants and ends roles. */
export class RoleGrantService {
  constructor(
    private readonly request: RequestContext,
    private readonly accounts: AccountService,
  ) {}

  grant(key: string | null | undefined, wanted: NewGrant): Promise<GrantRoleReceiptRow> {
    return command('grantRole', key, async (unit) => {
      const role = roleOf(wanted.role);
      const account = await this.granteeOf(unit, wanted.accountId);
      const { from, to } = periodOf(unit, wanted);
      const place = await this.placeFor(unit, wanted);
      await demandCompatible(unit, account, role, { from, to });
      const id = unit.newId();
      const { scopeType, scopeId } = wanted;
      const department = departmentOf(role, wanted);
      // Whoever else serves a whole deployment holds the role at its city.
      if (scopeType === 'ROOT' && role !== 'ADMIN')
        throw new DomainError('BAD_USER_INPUT', { field: 'scopeType' });
      await unit.db.insert(RoleGrantEntity, {
        ...place,
        id,
        accountId: account.id,
        role,
        scopeType,
        scopeId,
        department,
        from,
        to,
        grantedBy: unit.principal?.id ?? null,
        revokedBy: null,
      });
      await this.accounts.bump(unit, account);
      const data = { accountId: account.id, role, scopeType, scopeId, department, from, to };
      unit.emit({
        type: 'platform.role.granted.v1',
        subject: id,
        subjectVersion: 1,
        place: placeOf(place),
        data,
      });
      unit.touch(account.id);
      return { grantId: id, accountId: account.id };
    });
  }

  revoke(key: string | null | undefined, grantId: string): Promise<GrantRoleReceiptRow> {
    return command('revokeGrant', key, async (unit) => {
      const grant = await unit.db.findOneBy(RoleGrantEntity, { id: grantId });
      const account = grant && (await this.accounts.visible.load(grant.accountId));
      if (!grant || !account) throw new DomainError('NOT_FOUND', { grantId });
      demandOtherEyes(unit.principal, account);
      if (!administers(unit.principal, grant)) throw new DomainError('GRANT_TOO_WIDE');
      if (grant.to !== null && grant.to <= unit.now) throw new DomainError('GRANT_ENDED', { grantId });
      const changes = { to: unit.now, revokedBy: unit.principal?.id ?? null };
      await unit.db.update(RoleGrantEntity, { id: grantId }, changes);
      await this.accounts.bump(unit, account);
      unit.emit({
        type: 'platform.role.revoked.v1',
        subject: grantId,
        subjectVersion: 2,
        place: placeOf(grant),
        data: { accountId: account.id, role: grant.role, scopeType: grant.scopeType, scopeId: grant.scopeId },
      });
      unit.touch(account.id);
      return { grantId, accountId: account.id };
    });
  }

  private async granteeOf(unit: UnitOfWork, accountId: string): Promise<AccountEntity> {
    const account = await this.accounts.visible.load(accountId);
    if (!account) throw new DomainError('NOT_FOUND', { accountId });
    demandOtherEyes(unit.principal, account);
    if (account.disabled) throw new DomainError('ACCOUNT_DISABLED', { accountId });
    return account;
  }

  private async placeFor(unit: UnitOfWork, { scopeType, scopeId }: NewGrant): Promise<UnitPlace> {
    if (scopeId === '' || scopeId.length > 36 || (scopeType === 'ROOT') !== (scopeId === '*'))
      throw new DomainError('BAD_USER_INPUT', { field: 'scopeId' });
    const place = await placeOfScope(unit, scopeType, scopeId);
    if (!administers(unit.principal, place)) throw new DomainError('GRANT_TOO_WIDE');
    return place;
  }
}

function roleOf(role: string): Role {
  if (!isRole(role)) throw new DomainError('BAD_USER_INPUT', { field: 'role' });
  return role;
}

/** Whoever is one department of several says which; nobody else does. */
function departmentOf(role: Role, { department }: NewGrant): string | null {
  const wanted = DEPARTMENT_ROLES.includes(role);
  if (wanted !== Boolean(department) || (department && !/^[A-Z][A-Z\d_]{0,39}$/.test(department)))
    throw new DomainError('BAD_USER_INPUT', { field: 'department' });
  return department ?? null;
}

function periodOf({ now }: UnitOfWork, { from, to }: NewGrant): { from: Date; to: Date | null } {
  const period = { from: from ?? now, to: to ?? null };
  if (period.to !== null && (period.to <= period.from || period.to <= now))
    throw new DomainError('BAD_USER_INPUT', { field: 'to' });
  return period;
}

/** All accounts of a person count: two accounts would otherwise hold what one may not. */
async function demandCompatible(
  { db }: UnitOfWork,
  { id, personId }: AccountEntity,
  role: Role,
  { from, to }: { readonly from: Date; readonly to: Date | null },
): Promise<void> {
  const others = personId === null ? [] : await db.findBy(AccountEntity, { personId });
  const accountIds = [...new Set([id, ...others.map((other) => other.id)])];
  const held = await db.findBy(RoleGrantEntity, { accountId: In(accountIds) });
  const atOnce = held.filter(
    (grant) => (to === null || grant.from < to) && (grant.to === null || from < grant.to),
  );
  const against = rolesAgainst(
    role,
    atOnce.map((grant) => grant.role),
  );
  if (against.length > 0) throw new DomainError('ROLES_INCOMPATIBLE', { role, roles: [...new Set(against)] });
}
