import {
  command,
  rowLoader,
  rowsLoader,
  saveVersion,
  type RequestContext,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import type { AccountEntity } from '../account/account.entity.ts';
import type { AccountService } from '../account/account.service.ts';
import { RoleGrantEntity } from '../role-grant/role-grant.entity.ts';
import { administers, placeOf } from '../role-grant/role-grant.rules.ts';
import { ApiKeyEntity } from './api-key.entity.ts';
import { freshKey } from './api-key.secret.ts';
import type { IssueApiKeyReceiptRow } from './issue-api-key.receipt.ts';
import type { RevokeApiKeyReceiptRow } from './revoke-api-key.receipt.ts';

/** What an administrator asks for. */
export interface NewApiKey {
  readonly accountId: string;
  readonly title: string;
  readonly expiresAt: Date;
  readonly grantIds?: readonly string[] | null;
}

const LONGEST_LIFE_MS = 400 * 86_400_000;

/** Issues, replaces and revokes API keys. Secrets never reach the database: receipts are stored, so they carry none. */
export class ApiKeyService {
  readonly byAccount;
  readonly byId;

  constructor(
    request: RequestContext,
    private readonly accounts: AccountService,
  ) {
    this.byAccount = rowsLoader(request, {
      entity: ApiKeyEntity,
      column: 'accountId',
      rules: 'ALL',
      orderBy: 'createdAt',
    });
    this.byId = rowLoader(request, { entity: ApiKeyEntity, column: 'id', rules: 'ALL' });
  }

  issue(key: string | null | undefined, wanted: NewApiKey): Promise<IssueApiKeyReceiptRow> {
    return withSecret((show) =>
      command('issueApiKey', key, async (unit) => {
        const account = await this.accounts.administered(unit, wanted.accountId);
        return show(await this.store(unit, account, wanted));
      }),
    );
  }

  rotate(
    key: string | null | undefined,
    { apiKeyId, oldEndsAt, expiresAt }: { apiKeyId: string; oldEndsAt: Date; expiresAt: Date },
  ): Promise<IssueApiKeyReceiptRow> {
    return withSecret((show) =>
      command('rotateApiKey', key, async (unit) => {
        const { old, account } = await this.living(unit, apiKeyId);
        if (old.replacedById !== null) throw new DomainError('API_KEY_ENDED', { apiKeyId });
        if (oldEndsAt < unit.now || oldEndsAt > old.expiresAt)
          throw new DomainError('BAD_USER_INPUT', { field: 'oldEndsAt' });
        const made = await this.store(unit, account, { ...old, expiresAt });
        await saveVersion(unit.db, ApiKeyEntity, old, { replacedById: made.id, expiresAt: oldEndsAt });
        unit.touch(old.id);
        return show(made);
      }),
    );
  }

  revoke(key: string | null | undefined, apiKeyId: string): Promise<RevokeApiKeyReceiptRow> {
    return command('revokeApiKey', key, async (unit) => {
      const { old, account } = await this.living(unit, apiKeyId);
      await saveVersion(unit.db, ApiKeyEntity, old, { revokedAt: unit.now });
      await this.accounts.bump(unit, account);
      tell(unit, 'revoked', account, old.id, old.version + 1);
      return { apiKeyId };
    });
  }

  private async living(unit: UnitOfWork, apiKeyId: string) {
    const old = await unit.db.findOneBy(ApiKeyEntity, { id: apiKeyId });
    if (!old) throw new DomainError('NOT_FOUND', { apiKeyId });
    const account = await this.accounts.administered(unit, old.accountId);
    if (old.revokedAt !== null || old.expiresAt <= unit.now)
      throw new DomainError('API_KEY_ENDED', { apiKeyId });
    return { old, account };
  }

  private async store(
    unit: UnitOfWork,
    account: AccountEntity,
    { title, expiresAt, grantIds }: Omit<NewApiKey, 'accountId'>,
  ): Promise<Made> {
    if (account.kind === 'PERSON') throw new DomainError('API_KEY_NOT_FOR_PERSONS');
    if (account.disabled) throw new DomainError('ACCOUNT_DISABLED', { accountId: account.id });
    demandSound(unit, title, expiresAt);
    await demandWithin(unit, account.id, grantIds ?? null);
    const { clear, prefix, secretHash } = freshKey();
    const id = unit.newId();
    await unit.db.insert(ApiKeyEntity, {
      id,
      accountId: account.id,
      title: title.trim(),
      prefix,
      secretHash,
      grantIds: grantIds ? [...new Set(grantIds)] : null,
      expiresAt,
      revokedAt: null,
      replacedById: null,
      version: 1,
      createdAt: unit.now,
    });
    tell(unit, 'issued', account, id, 1);
    return { id, clear };
  }
}

interface Made {
  readonly id: string;
  readonly clear: string;
}
type Show = (made: Made) => IssueApiKeyReceiptRow;

/** Adds the secret to the answer of the very run that made the key; a receipt read back gets none. */
async function withSecret(
  run: (show: Show) => Promise<IssueApiKeyReceiptRow>,
): Promise<IssueApiKeyReceiptRow> {
  let made: Made | null = null;
  const receipt = await run((fresh) => {
    made = fresh;
    return { apiKeyId: fresh.id, secret: null };
  });
  const shown = made as Made | null;
  return shown?.id === receipt.apiKeyId ? { ...receipt, secret: shown.clear } : receipt;
}

function demandSound({ now }: UnitOfWork, title: string, expiresAt: Date): void {
  if (title.trim() === '' || title.length > 200) throw new DomainError('BAD_USER_INPUT', { field: 'title' });
  const life = expiresAt.getTime() - now.getTime();
  if (life <= 0 || life > LONGEST_LIFE_MS) throw new DomainError('BAD_USER_INPUT', { field: 'expiresAt' });
}

/** A key is a way to use grants: whoever issues it must administer every one of them. */
async function demandWithin(
  { db, principal }: UnitOfWork,
  accountId: string,
  grantIds: readonly string[] | null,
): Promise<void> {
  const grants = await db.findBy(RoleGrantEntity, { accountId });
  const used = grantIds === null ? grants : grants.filter(({ id }) => grantIds.includes(id));
  if (grantIds && used.length !== new Set(grantIds).size)
    throw new DomainError('BAD_USER_INPUT', { field: 'grantIds' });
  if (!used.every((grant) => administers(principal, grant))) throw new DomainError('GRANT_TOO_WIDE');
}

function tell(
  unit: UnitOfWork,
  what: 'issued' | 'revoked',
  account: AccountEntity,
  subject: string,
  subjectVersion: number,
): void {
  const data = { accountId: account.id };
  unit.emit({ type: `platform.api-key.${what}.v1`, subject, subjectVersion, place: placeOf(account), data });
  unit.touch(account.id);
}
