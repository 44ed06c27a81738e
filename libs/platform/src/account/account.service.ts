import { createHash } from 'node:crypto';
import { demandOtherEyes, Role } from '@redgrid/access';
import {
  command,
  isDuplicate,
  listPage,
  rowLoader,
  rowsLoader,
  saveVersion,
  type Connection,
  type PageArguments,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { placeOfPerson, placeOfUnit } from '../directory.ts';
import { RoleGrantEntity } from '../role-grant/role-grant.entity.ts';
import { administers, inForceAt, NOWHERE, placeOf, type UnitPlace } from '../role-grant/role-grant.rules.ts';
import { AccountEntity } from './account.entity.ts';
import type { CreateAccountReceiptRow } from './create-account.receipt.ts';

const UNIT_COLUMNS = {
  CITY: 'cityId',
  COUNTY: 'countyId',
  STREET: 'streetId',
  COMMUNITY: 'communityId',
} as const;

/** Administrators see the accounts that belong to their units and those that hold a grant there. */
const ACCOUNT_RULES: readonly RowRule[] = [
  { roles: [Role.Admin], columns: UNIT_COLUMNS },
  { roles: [Role.Admin], columns: UNIT_COLUMNS, via: { entity: RoleGrantEntity, key: 'accountId' } },
];

/** What an administrator enters. */
export interface NewAccount {
  readonly kind: 'PERSON' | 'ORGANISATION' | 'SERVICE';
  readonly title: string;
  readonly personId?: string | null;
  readonly externalSubject?: string | null;
  readonly unitId?: string | null;
}

/** Reads, makes and disables accounts. */
export class AccountService {
  readonly visible;
  private readonly any;
  private readonly grants;

  constructor(private readonly request: RequestContext) {
    this.visible = rowLoader(request, { entity: AccountEntity, column: 'id', rules: ACCOUNT_RULES });
    this.any = rowLoader(request, { entity: AccountEntity, column: 'id', rules: 'ALL' });
    this.grants = rowsLoader(request, {
      entity: RoleGrantEntity,
      column: 'accountId',
      rules: 'ALL',
      orderBy: 'from',
    });
  }

  async me(): Promise<AccountEntity | null> {
    const { principal } = this.request;
    return principal && this.any.load(principal.id);
  }

  list(page: PageArguments): Promise<Connection<AccountEntity>> {
    return listPage(this.request, {
      name: 'accounts',
      entity: AccountEntity,
      rules: ACCOUNT_RULES,
      orderBy: 'createdAt',
      direction: 'DESC',
      page,
    });
  }

  /** The grants of an account the caller has been shown. */
  async grantsOf(accountId: string, all = false): Promise<RoleGrantEntity[]> {
    const { now } = this.request.unit;
    const grants = await this.grants.load(accountId);
    return all ? grants : grants.filter((grant) => inForceAt(grant, now));
  }

  create(key: string | null | undefined, input: NewAccount): Promise<CreateAccountReceiptRow> {
    return command('createAccount', key, async (unit) => {
      const place = await this.placeFor(unit, input);
      const id = unit.newId();
      await this.insert(unit, { ...fieldsOf(input), ...place, id });
      unit.emit({
        type: 'platform.account.created.v1',
        subject: id,
        subjectVersion: 1,
        place: placeOf(place),
        data: { kind: input.kind, personId: input.personId ?? null },
      });
      return { accountId: id };
    });
  }

  disable(key: string | null | undefined, accountId: string): Promise<CreateAccountReceiptRow> {
    return command('disableAccount', key, async (unit) => {
      const account = await this.administered(unit, accountId);
      if (account.disabled) throw new DomainError('ACCOUNT_DISABLED', { accountId });
      return this.switch(unit, account, true);
    });
  }

  enable(key: string | null | undefined, accountId: string): Promise<CreateAccountReceiptRow> {
    return command('enableAccount', key, async (unit) => {
      const account = await this.administered(unit, accountId);
      if (!account.disabled)
        throw new DomainError('CONFLICT', { id: accountId, currentVersion: account.version });
      return this.switch(unit, account, false);
    });
  }

  /** An account the caller may change: visible, of his own units, and not his own. */
  async administered(unit: UnitOfWork, accountId: string): Promise<AccountEntity> {
    const account = await this.visible.load(accountId);
    if (!account) throw new DomainError('NOT_FOUND', { accountId });
    demandOtherEyes(unit.principal, account);
    if (!administers(unit.principal, account)) throw new DomainError('FORBIDDEN');
    return account;
  }

  /** Notes a change to what an account may do, so that every session of it is read anew. */
  async bump(
    unit: UnitOfWork,
    account: AccountEntity,
    changes: Partial<AccountEntity> = {},
  ): Promise<number> {
    const grantsVersion = account.grantsVersion + 1;
    return saveVersion(unit.db, AccountEntity, account, { ...changes, grantsVersion });
  }

  private async switch(
    unit: UnitOfWork,
    account: AccountEntity,
    disabled: boolean,
  ): Promise<CreateAccountReceiptRow> {
    const subjectVersion = await this.bump(unit, account, { disabled });
    unit.emit({
      type: `platform.account.${disabled ? 'disabled' : 'enabled'}.v1`,
      subject: account.id,
      subjectVersion,
      place: placeOf(account),
      data: {},
    });
    return { accountId: account.id };
  }

  private async placeFor(
    unit: UnitOfWork,
    { kind, title, personId, unitId }: NewAccount,
  ): Promise<UnitPlace> {
    if (title.trim() === '' || title.length > 200)
      throw new DomainError('BAD_USER_INPUT', { field: 'title' });
    if ((kind === 'PERSON') !== Boolean(personId))
      throw new DomainError('BAD_USER_INPUT', { field: 'personId' });
    const place = unitId ? await unitPlace(unit, unitId) : NOWHERE;
    if (!administers(unit.principal, place)) throw new DomainError('FORBIDDEN');
    const ofPerson = personId ? await placeOfPerson(unit, personId) : place;
    if (!administers(unit.principal, ofPerson)) throw new DomainError('FORBIDDEN');
    return place;
  }

  private async insert(unit: UnitOfWork, fields: Partial<AccountEntity>): Promise<void> {
    const row = { ...fields, disabled: false, grantsVersion: 1, version: 1, createdAt: unit.now };
    await unit.db.insert(AccountEntity, row).catch((error: unknown) => {
      throw isDuplicate(error) ? new DomainError('ACCOUNT_EXISTS') : error;
    });
  }
}

/** How an identity provider's subject is looked up, byte for byte and of bounded length. */
export function subjectHashOf(externalSubject: string): string {
  return createHash('sha256').update(externalSubject).digest('hex');
}

function fieldsOf({ kind, title, personId, externalSubject }: NewAccount) {
  const subject = externalSubject ?? null;
  if (subject !== null && !/^[^|\s]{1,255}\|\S{1,255}$/.test(subject))
    throw new DomainError('BAD_USER_INPUT', { field: 'externalSubject' });
  return {
    kind,
    title: title.trim(),
    personId: personId ?? null,
    externalSubject: subject,
    subjectHash: subject === null ? null : subjectHashOf(subject),
  };
}

async function unitPlace(unit: UnitOfWork, unitId: string): Promise<UnitPlace> {
  const { gridId: _grid, ...place } = await placeOfUnit(unit, unitId);
  return place;
}
