import type { IncomingHttpHeaders } from 'node:http';
import type { Principal } from '@redgrid/access';
import { DomainError } from '@redgrid/errors';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { partsOf, secretMatches } from '../api-key/api-key.secret.ts';
import type { ApiKeyEntity } from '../api-key/api-key.entity.ts';
import type { PlatformContext } from '../context.ts';
import { grantsAt } from '../role-grant/role-grant.rules.ts';
import { AccountCache, type KnownAccount } from './account-cache.ts';
import { openDevIssuer, type DevIssuer } from './dev-issuer.ts';
import { tokenVerifier, type OidcOptions, type TokenVerifier } from './tokens.ts';

/** How callers prove who they are. */
export interface IdentityOptions {
  readonly running: RunningSubgraph<PlatformContext>;
  /** The identity provider; null when there is none. */
  readonly oidc?: OidcOptions | null;
  /** Where the key pair of the development issuer is kept; null or missing switches it off. */
  readonly devFolder?: string | null;
  readonly clock?: () => Date;
}

/** Tells who is calling. Whatever is wrong with the credentials, the refusal is the same UNAUTHENTICATED. */
export interface Identity {
  /** The caller behind the headers; null without credentials. */
  identify(headers: IncomingHttpHeaders): Promise<Principal | null>;
  /** The caller as the database knows him at this moment: before a mutation, so that a revocation is noticed at once. */
  freshPrincipal(principal: Principal): Promise<Principal>;
  /** A token of the development issuer. Throws where there is none. */
  issueDevToken(accountId: string, ttlSeconds: number): Promise<string>;
}

const LONGEST_DEV_TOKEN_SECONDS = 12 * 3600;

/** Opens the identity service over the platform's accounts. */
export async function createIdentity({
  running,
  oidc = null,
  devFolder = null,
  clock = () => new Date(),
}: IdentityOptions): Promise<Identity> {
  const dev = devFolder === null ? null : await openDevIssuer(devFolder);
  const cache = new AccountCache(running.database, clock);
  return new AccountIdentity(cache, tokenVerifier(dev, oidc), dev, clock);
}

/** What the caller showed: an API key narrows his grants and can be revoked by itself. */
interface Credentials {
  readonly apiKeyId: string | null;
}

class AccountIdentity implements Identity {
  /** What each principal of this process was made from. */
  private readonly shown = new WeakMap<Principal, Credentials>();

  constructor(
    private readonly cache: AccountCache,
    private readonly tokens: TokenVerifier,
    private readonly dev: DevIssuer | null,
    private readonly clock: () => Date,
  ) {}

  async identify(headers: IncomingHttpHeaders): Promise<Principal | null> {
    const { authorization, 'x-api-key': apiKey } = headers;
    if (authorization === undefined && apiKey === undefined) return null;
    try {
      if (authorization !== undefined && apiKey !== undefined) throw new Error('two credentials');
      return await (apiKey === undefined ? this.byToken(authorization ?? '') : this.byKey(apiKey));
    } catch (error) {
      // Trouble of the database is no fault of the caller's.
      if (error instanceof DomainError) throw error;
      throw new DomainError('UNAUTHENTICATED');
    }
  }

  async freshPrincipal(principal: Principal): Promise<Principal> {
    const shown = this.shown.get(principal);
    // A copy has lost what it was made from, and would get all grants of the account.
    if (!shown) throw new DomainError('UNAUTHENTICATED');
    const known = await this.cache.fresh(principal.id);
    if (shown.apiKeyId === null) return this.principalOf(known, null);
    const key = await this.cache.freshKey(shown.apiKeyId);
    if (!key) throw new DomainError('UNAUTHENTICATED');
    return this.principalOf(known, key);
  }

  async issueDevToken(accountId: string, ttlSeconds: number): Promise<string> {
    if (!this.dev) throw new Error('There is no development issuer here.');
    if (!Number.isInteger(ttlSeconds) || ttlSeconds < 1 || ttlSeconds > LONGEST_DEV_TOKEN_SECONDS)
      throw new RangeError(`A development token lives 1 to ${LONGEST_DEV_TOKEN_SECONDS} seconds.`);
    return this.dev.issue(accountId, ttlSeconds, this.clock());
  }

  private async byToken(authorization: string): Promise<Principal> {
    const [, token] = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i.exec(authorization) ?? [];
    if (!token) throw new Error('no bearer token');
    const subject = await this.tokens.verify(token, this.clock());
    const known =
      'accountId' in subject
        ? await this.cache.byId(subject.accountId)
        : await this.cache.bySubject(subject.externalSubject);
    return this.principalOf(known, null);
  }

  private async byKey(header: string | string[]): Promise<Principal> {
    const parts = typeof header === 'string' ? partsOf(header) : null;
    const key = parts && (await this.cache.keyByPrefix(parts.prefix));
    if (!key || !secretMatches(parts.secret, key.secretHash)) throw new Error('no such key');
    return this.principalOf(await this.cache.byId(key.accountId), key);
  }

  private principalOf(known: KnownAccount | null, key: ApiKeyEntity | null): Principal {
    const now = this.clock();
    if (!known || known.account.disabled) throw new DomainError('UNAUTHENTICATED');
    if (key && (key.revokedAt !== null || key.expiresAt <= now)) throw new DomainError('UNAUTHENTICATED');
    const { id, kind, personId, grantsVersion } = known.account;
    const usable = key?.grantIds;
    const grants = usable ? known.grants.filter((grant) => usable.includes(grant.id)) : known.grants;
    const principal: Principal = { id, kind, personId, grants: grantsAt(grants, now), grantsVersion };
    this.shown.set(principal, { apiKeyId: key?.id ?? null });
    return principal;
  }
}
