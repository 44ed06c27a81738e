import { createRemoteJWKSet, decodeJwt, decodeProtectedHeader, jwtVerify, type JWTVerifyGetKey } from 'jose';
import { LRUCache } from 'lru-cache';
import { DEV_AUDIENCE, DEV_ISSUER, type DevIssuer } from './dev-issuer.ts';

/** An OpenID Connect identity provider (统一身份认证). */
export interface OidcOptions {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
}

/** Whom a token speaks of: an account of ours, or a subject of the identity provider. */
export type TokenSubject =
  | { readonly accountId: string }
  | {
      /** `iss|sub`. */
      readonly externalSubject: string;
    };

/** Checks tokens against the issuers that are configured, and no others. */
export interface TokenVerifier {
  /** Whom the token speaks of; throws for whatever is wrong with it. */
  verify(token: string, now: Date): Promise<TokenSubject>;
}

/** Asymmetric ones only: a public key can never pass for a shared secret. */
const ALGORITHMS = ['RS256', 'PS256', 'ES256', 'ES384', 'EdDSA'];
/** Ways to bring one's own key along; a token that tries any of them is refused before anything else. */
const FOREIGN_KEYS = ['jku', 'x5u', 'jwk', 'x5c', 'crit', 'b64'];
const KEY_ID = /^[\w.~+=-]{1,128}$/;
const LONGEST = 8192;
/** How long a signature that was found good is not checked again: a key withdrawn by the provider counts after a minute. */
const TRUSTED_MS = 60_000;
const MOST_TRUSTED = 2_000;

/** A token whose signature was good at `since`. */
interface Trusted {
  readonly subject: TokenSubject;
  readonly since: number;
  /** Seconds, as the token says. */
  readonly notBefore: number;
  readonly expires: number;
}

/** The verifier for the given issuers; either may be missing. */
export function tokenVerifier(dev: DevIssuer | null, oidc: OidcOptions | null): TokenVerifier {
  const remote = oidc && createRemoteJWKSet(new URL(oidc.jwksUrl), { timeoutDuration: 3000 });
  const check = async (token: string, now: Date): Promise<Trusted> => {
    demandPlainHeader(token);
    const { iss } = decodeJwt(token);
    if (dev && iss === DEV_ISSUER) {
      const { sub, ...rest } = await verified(token, () => dev.publicKey, DEV, now);
      return { ...rest, subject: { accountId: sub } };
    }
    if (!oidc || !remote || iss !== oidc.issuer) throw new Error('unknown issuer');
    const { sub, ...rest } = await verified(token, remote, oidc, now);
    return { ...rest, subject: { externalSubject: `${iss}|${sub}` } };
  };
  const trusted = new LRUCache<string, Trusted>({ max: MOST_TRUSTED });
  return {
    verify: async (token, now) => {
      const known = trusted.get(token);
      if (known && stillTrusted(known, now)) return known.subject;
      const found = await check(token, now);
      trusted.set(token, found);
      return found.subject;
    },
  };
}

type Key = JWTVerifyGetKey | (() => DevIssuer['publicKey']);
type Issuer = Pick<OidcOptions, 'issuer' | 'audience'>;

function stillTrusted({ since, notBefore, expires }: Trusted, now: Date): boolean {
  const seconds = Math.floor(now.getTime() / 1000);
  const age = now.getTime() - since;
  return age >= 0 && age < TRUSTED_MS && seconds >= notBefore && seconds < expires;
}

const DEV = { issuer: DEV_ISSUER, audience: DEV_AUDIENCE };

function demandPlainHeader(token: string): void {
  if (token.length > LONGEST) throw new Error('too long');
  const header = decodeProtectedHeader(token);
  if (FOREIGN_KEYS.some((name) => Object.hasOwn(header, name))) throw new Error('foreign key');
  if (header.kid !== undefined && !KEY_ID.test(header.kid)) throw new Error('key id');
  if (!ALGORITHMS.includes(header.alg ?? '')) throw new Error('algorithm');
}

async function verified(token: string, key: Key, { issuer, audience }: Issuer, now: Date) {
  const { payload } = await jwtVerify(token, key as JWTVerifyGetKey, {
    algorithms: ALGORITHMS,
    issuer,
    audience,
    clockTolerance: 0,
    currentDate: now,
    requiredClaims: ['exp', 'iss', 'aud', 'sub'],
  });
  const { sub, exp = 0, nbf = 0 } = payload;
  if (!sub || sub.length > 255) throw new Error('subject');
  return { sub, since: now.getTime(), notBefore: nbf, expires: exp };
}
