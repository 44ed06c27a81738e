import type { OidcOptions } from './tokens.ts';

/**
 * The identity provider by `OIDC_ISSUER`, `OIDC_AUDIENCE` and `OIDC_JWKS_URL`; null when none is configured. Throws a
 * sentence when only some of the three are set, or when the keys would come over an unprotected line in production.
 */
export function oidcFrom(env: Readonly<Record<string, string | undefined>>): OidcOptions | null {
  const { OIDC_ISSUER: issuer, OIDC_AUDIENCE: audience, OIDC_JWKS_URL: jwksUrl } = env;
  if (!issuer && !audience && !jwksUrl) return null;
  if (!issuer || !audience || !jwksUrl)
    throw new Error('OIDC_ISSUER, OIDC_AUDIENCE and OIDC_JWKS_URL are set together or not at all.');
  if (env.NODE_ENV === 'production' && !jwksUrl.startsWith('https://'))
    throw new Error('OIDC_JWKS_URL must begin with https:// in production.');
  return { issuer, audience, jwksUrl };
}
