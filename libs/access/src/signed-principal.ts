import { jwtVerify, SignJWT } from 'jose';
import { isRole } from './roles.ts';
import type { Principal } from './principal.ts';

/** What the gateway tells a subgraph about one call; it lives for seconds. */
export interface SignedCall {
  readonly principal: Principal | null;
}

const ISSUER = 'redgrid-gateway';
const LIFETIME = '30s';

const keyOf = (secret: string) => new TextEncoder().encode(secret);

/** Signs who is calling for one subgraph (audience), with the secret both share. */
export async function signPrincipal(call: SignedCall, subgraph: string, secret: string): Promise<string> {
  return new SignJWT({ principal: call.principal })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(ISSUER)
    .setAudience(subgraph)
    .setIssuedAt()
    .setExpirationTime(LIFETIME)
    .sign(keyOf(secret));
}

/** The call as the gateway signed it; null for anything unsigned, expired, meant for another subgraph or malformed. */
export async function verifyPrincipal(
  token: string | undefined,
  subgraph: string,
  secret: string,
): Promise<SignedCall | null> {
  if (!token) return null;
  try {
    const { payload } = await jwtVerify(token, keyOf(secret), {
      algorithms: ['HS256'],
      issuer: ISSUER,
      audience: subgraph,
      requiredClaims: ['exp', 'iat'],
    });
    const principal = payload.principal as Principal | null;
    if (principal !== null && !principal.grants.every(({ role }) => isRole(role))) return null;
    return { principal };
  } catch {
    return null;
  }
}
