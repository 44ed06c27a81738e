export type { PlatformContext } from './context.ts';
export { loadDemonstration } from './demonstration.ts';
export { createIdentity, type Identity, type IdentityOptions } from './identity/identity.ts';
export { openDevIssuer } from './identity/dev-issuer.ts';
export { oidcFrom } from './identity/oidc-from.ts';
export type { OidcOptions } from './identity/tokens.ts';
export { makeFirstAdmin } from './account/first-admin.ts';
export { platform } from './platform.ts';
