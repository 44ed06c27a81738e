import { LRUCache } from 'lru-cache';
import type { Database } from '@redgrid/database';
import { AccountEntity } from '../account/account.entity.ts';
import { subjectHashOf } from '../account/account.service.ts';
import { ApiKeyEntity } from '../api-key/api-key.entity.ts';
import { RoleGrantEntity } from '../role-grant/role-grant.entity.ts';

/** An account with all its grants, ended and future ones too. */
export interface KnownAccount {
  readonly account: AccountEntity;
  readonly grants: readonly RoleGrantEntity[];
}

/** How long a read may rest on what was known of an account. */
export const STALE_MS = 5000;
const MOST_ACCOUNTS = 10_000;

interface Kept<Value> {
  readonly value: Value;
  readonly readAt: number;
}

/** Reads accounts and keys, and remembers them for at most five seconds by the injected clock. */
export class AccountCache {
  private readonly accounts = new LRUCache<string, Kept<KnownAccount | null>>({ max: MOST_ACCOUNTS });
  private readonly keys = new LRUCache<string, Kept<ApiKeyEntity | null>>({ max: MOST_ACCOUNTS });

  constructor(
    private readonly database: Database,
    private readonly clock: () => Date,
  ) {}

  byId(accountId: string): Promise<KnownAccount | null> {
    return this.kept(this.accounts, `id:${accountId}`, () => this.read({ id: accountId }));
  }

  bySubject(externalSubject: string): Promise<KnownAccount | null> {
    const subjectHash = subjectHashOf(externalSubject);
    return this.kept(this.accounts, `sub:${subjectHash}`, () => this.read({ subjectHash }));
  }

  keyByPrefix(prefix: string): Promise<ApiKeyEntity | null> {
    return this.kept(this.keys, prefix, () => this.db.findOneBy(ApiKeyEntity, { prefix }));
  }

  /** As it is at this moment, past every cache and replica. */
  fresh(accountId: string): Promise<KnownAccount | null> {
    return this.read({ id: accountId });
  }

  freshKey(id: string): Promise<ApiKeyEntity | null> {
    return this.db.findOneBy(ApiKeyEntity, { id });
  }

  private get db() {
    return this.database.freshReader.manager;
  }

  private async read(by: { id: string } | { subjectHash: string }): Promise<KnownAccount | null> {
    const account = await this.db.findOneBy(AccountEntity, by);
    if (!account) return null;
    return { account, grants: await this.db.findBy(RoleGrantEntity, { accountId: account.id }) };
  }

  private async kept<Value>(
    cache: LRUCache<string, Kept<Value>>,
    key: string,
    read: () => Promise<Value>,
  ): Promise<Value> {
    const now = this.clock().getTime();
    const known = cache.get(key);
    if (known && now - known.readAt < STALE_MS) return known.value;
    const value = await read();
    cache.set(key, { value, readAt: now });
    return value;
  }
}
