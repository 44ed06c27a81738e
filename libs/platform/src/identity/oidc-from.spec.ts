import { expect, it } from 'vitest';
import { oidcFrom } from './oidc-from.ts';

const all = {
  OIDC_ISSUER: 'https://id.example',
  OIDC_AUDIENCE: 'redgrid',
  OIDC_JWKS_URL: 'https://id.example/jwks',
};

it('GW-01 takes an identity provider whole or not at all', () => {
  expect(oidcFrom({})).toBeNull();
  expect(oidcFrom(all)).toEqual({
    issuer: 'https://id.example',
    audience: 'redgrid',
    jwksUrl: 'https://id.example/jwks',
  });
  expect(() => oidcFrom({ ...all, OIDC_AUDIENCE: '' })).toThrow('together');
});

it('GW-01 fetches keys over a protected line in production', () => {
  const open = { ...all, OIDC_JWKS_URL: 'http://id.example/jwks' };
  expect(oidcFrom(open)).not.toBeNull();
  expect(() => oidcFrom({ ...open, NODE_ENV: 'production' })).toThrow('https');
});
