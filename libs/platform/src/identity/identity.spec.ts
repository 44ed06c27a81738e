import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Role, signPrincipal, verifyPrincipal, type Principal } from '@redgrid/access';
import { TEST_SECRET, type TestSubgraph } from '@redgrid/testing';
import { exportJWK, exportSPKI, generateKeyPair, SignJWT, UnsecuredJWT, type CryptoKey } from 'jose';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { PlatformContext } from '../context.ts';
import { grantRole, makeAccount, root, startPlatform } from '../platform.fixture.ts';
import { createIdentity, type Identity } from './identity.ts';

const ISSUER = 'https://id.example';
const AUDIENCE = 'redgrid-city';
const START = '2026-09-01T01:00:00.000Z';
const NOW = Date.parse(START) / 1000;
const REFUSED = { code: 'UNAUTHENTICATED', message: expect.stringContaining('Sign in first') };

let provider: { url: string; requests: string[]; server: Server };
let keys: { publicKey: CryptoKey; privateKey: CryptoKey };
let folder: string;
let subgraph: TestSubgraph<PlatformContext>;
let identity: Identity;
let accountId: string;
let grantId: string;

beforeAll(async () => {
  keys = await generateKeyPair('RS256', { extractable: true });
  const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'k1', alg: 'RS256', use: 'sig' };
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(request.url ?? '');
    response.setHeader('content-type', 'application/json').end(JSON.stringify({ keys: [jwk] }));
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  provider = { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, requests, server };
});
afterAll(() => {
  provider.server.close();
});

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redgrid-identity-'));
  subgraph = await startPlatform();
  identity = await createIdentity({
    running: subgraph.running,
    oidc: { issuer: ISSUER, audience: AUDIENCE, jwksUrl: `${provider.url}/jwks` },
    devFolder: folder,
    clock: subgraph.clock.now,
  });
  accountId = await makeAccount(subgraph, { externalSubject: `${ISSUER}|u1` });
  grantId = await grantRole(subgraph, accountId, Role.Street, 'STREET', 's');
  provider.requests.length = 0;
});
afterEach(async () => {
  await subgraph.close();
  rmSync(folder, { recursive: true, force: true });
});

const claims = { iss: ISSUER, aud: AUDIENCE, sub: 'u1', nbf: NOW, exp: NOW + 60 };
const signed = (payload: object = {}, header: object = {}, key: CryptoKey | Uint8Array = keys.privateKey) =>
  new SignJWT({ ...claims, ...payload }).setProtectedHeader({ alg: 'RS256', kid: 'k1', ...header }).sign(key);
const bearer = (token: string) => identity.identify({ authorization: `Bearer ${token}` });
const some = (principal: Principal | null): Principal => {
  if (!principal) throw new Error('nobody');
  return principal;
};

describe('GW-01 who is calling', () => {
  it('is nobody without credentials, whatever internal headers say (XA08)', async () => {
    expect(await identity.identify({})).toBeNull();
    expect(await identity.identify({ 'x-user-id': accountId, 'x-roles': 'ADMIN' })).toBeNull();
  });
  it("is the account of the identity provider's subject, with the grants in force", async () => {
    expect(await bearer(await signed())).toEqual({
      id: accountId,
      kind: 'ORGANISATION',
      personId: null,
      grants: [{ role: 'STREET', scopeType: 'STREET', scopeId: 's' }],
      grantsVersion: 2,
    });
  });
  it('is the account a development token names', async () => {
    expect((await bearer(await identity.issueDevToken(accountId, 60)))?.id).toBe(accountId);
    await expect(identity.issueDevToken(accountId, 13 * 3600)).rejects.toThrow(RangeError);
  });
});

describe('GW-01 tokens that are refused (XA02)', () => {
  const cases: readonly [what: string, token: () => Promise<string> | string][] = [
    ['no algorithm', () => new UnsecuredJWT(claims).encode()],
    [
      'a shared secret that is the public key',
      async () => signed({}, { alg: 'HS256' }, new TextEncoder().encode(await exportSPKI(keys.publicKey))),
    ],
    ['another issuer', () => signed({ iss: 'https://evil.example' })],
    ['the development issuer, signed by the provider', () => signed({ iss: 'redgrid-dev', aud: 'redgrid' })],
    ['another audience', () => signed({ aud: 'another' })],
    ['no audience', () => signed({ aud: undefined })],
    ['no end', () => signed({ exp: undefined })],
    ['no subject', () => signed({ sub: undefined })],
    ['an end one second ago', () => signed({ exp: NOW - 1 })],
    ['an end at this moment', () => signed({ exp: NOW })],
    ['a beginning in the future', () => signed({ nbf: NOW + 1 })],
    ['a key id that is a path', () => signed({}, { kid: '../../dev/null' })],
    ['a key at another address (jku)', () => signed({}, { jku: `${provider.url}/evil` })],
    ['a certificate at another address (x5u)', () => signed({}, { x5u: `${provider.url}/evil` })],
    ['a key of its own', async () => signed({}, { jwk: await exportJWK(keys.publicKey) })],
    ['no dots', () => 'abc'],
    ['nine thousand characters', () => `${'a'.repeat(9000)}.a.a`],
  ];
  it.each(cases)('with %s', async (_, make) => {
    const token = await make();
    provider.requests.length = 0;
    await expect(bearer(token)).rejects.toMatchObject(REFUSED);
    expect(provider.requests.filter((url) => url !== '/jwks')).toEqual([]);
  });
  it('never fetch a key before the header is sound', async () => {
    const unsound = [
      { kid: '../../dev/null' },
      { jku: `${provider.url}/evil` },
      { x5u: `${provider.url}/evil` },
    ];
    for (const header of unsound)
      await expect(bearer(await signed({}, header))).rejects.toMatchObject(REFUSED);
    expect(provider.requests).toEqual([]);
  });
  it('with one character of the signature changed', async () => {
    const token = await signed();
    const at = token.lastIndexOf('.') + 10;
    const flipped = `${token.slice(0, at)}${token[at] === 'A' ? 'B' : 'A'}${token.slice(at + 1)}`;
    await expect(bearer(flipped)).rejects.toMatchObject(REFUSED);
  });
  it('of subjects without an account, and two credentials at once', async () => {
    await expect(bearer(await signed({ sub: 'u2' }))).rejects.toMatchObject(REFUSED);
    await expect(bearer(await identity.issueDevToken('nobody', 60))).rejects.toMatchObject(REFUSED);
    const both = { authorization: `Bearer ${await signed()}`, 'x-api-key': 'rg_x' };
    await expect(identity.identify(both)).rejects.toMatchObject(REFUSED);
  });
});

const admin = (operation: string, variables: object) => subgraph.as(root).run(operation, { ...variables });
const REVOKE = 'mutation ($grantId: ID!) { revokeGrant(grantId: $grantId) { grantId } }';
const DISABLE = 'mutation ($accountId: ID!) { disableAccount(accountId: $accountId) { accountId } }';

describe('GW-01 revocation (XA03, XA13)', () => {
  it('of a grant is noticed at once before a write, and by reads within five seconds', async () => {
    const token = await signed();
    const principal = some(await bearer(token));
    await admin(REVOKE, { grantId });
    expect((await identity.freshPrincipal(principal)).grants).toEqual([]);
    subgraph.clock.advance(4999);
    expect((await bearer(token))?.grants).toHaveLength(1);
    subgraph.clock.advance(1);
    expect((await bearer(token))?.grants).toEqual([]);
  });
  it('of an account refuses its writes at once, and its reads within five seconds', async () => {
    const token = await signed();
    const principal = some(await bearer(token));
    await admin(DISABLE, { accountId });
    await expect(identity.freshPrincipal(principal)).rejects.toMatchObject(REFUSED);
    subgraph.clock.advance(5000);
    await expect(bearer(token)).rejects.toMatchObject(REFUSED);
  });
  it('by time needs no change: a grant ends within the five seconds too', async () => {
    const grant = `mutation ($accountId: ID!) {
      grantRole(accountId: $accountId, role: "VOLUNTEER", scopeType: STREET, scopeId: "s", to: "2026-09-01T01:00:02Z") { grantId }
    }`;
    await admin(grant, { accountId });
    const token = await signed();
    expect((await bearer(token))?.grants).toHaveLength(2);
    subgraph.clock.advance(2000);
    expect((await bearer(token))?.grants).toHaveLength(1);
  });
  it('refuses a principal nobody identified', async () => {
    const principal = some(await bearer(await signed()));
    await expect(identity.freshPrincipal({ ...principal })).rejects.toMatchObject(REFUSED);
  });
});

describe('GW-01 API keys as credentials', () => {
  const ISSUE = `mutation ($accountId: ID!, $grantIds: [ID!]) {
    issueApiKey(input: { accountId: $accountId, title: "k", expiresAt: "2026-10-01T00:00:00Z", grantIds: $grantIds }) { apiKeyId secret }
  }`;
  const REVOKE_KEY = 'mutation ($id: ID!) { revokeApiKey(apiKeyId: $id) { apiKeyId } }';
  const byKey = (secret: string) => identity.identify({ 'x-api-key': secret });

  it('carry the grants they were issued for, and no others', async () => {
    await grantRole(subgraph, accountId, Role.CommunityParty, 'COMMUNITY', 'c1');
    const { data } = await admin(ISSUE, { accountId, grantIds: [grantId] });
    const principal = some(await byKey(data.issueApiKey.secret));
    expect(principal).toMatchObject({ id: accountId, grants: [{ role: 'STREET' }] });
    expect((await identity.freshPrincipal(principal)).grants).toHaveLength(1);
    await admin(REVOKE, { grantId });
    expect((await identity.freshPrincipal(principal)).grants).toEqual([]);
  });
  it('say for which department they act, here and in the subgraphs', async () => {
    await grantRole(subgraph, accountId, Role.Department, 'COUNTY', 'co', 'HEALTH');
    const { data } = await admin(ISSUE, { accountId });
    const principal = some(await byKey(data.issueApiKey.secret));
    const officer = { role: 'DEPARTMENT', scopeType: 'COUNTY', scopeId: 'co', department: 'HEALTH' };
    expect(principal.grants).toContainEqual(officer);
    const signed = await signPrincipal({ principal }, 'grid', TEST_SECRET);
    expect((await verifyPrincipal(signed, 'grid', TEST_SECRET))?.principal?.grants).toContainEqual(officer);
  });
  it('are refused when wrong, revoked or expired', async () => {
    const { apiKeyId: id, secret } = (await admin(ISSUE, { accountId })).data.issueApiKey;
    const wrong = `${secret.slice(0, -1)}${secret.endsWith('A') ? 'B' : 'A'}`;
    for (const bad of [wrong, 'rg_000000000000_x', '', 'x'.repeat(9000)])
      await expect(byKey(bad)).rejects.toMatchObject(REFUSED);
    const principal = some(await byKey(secret));
    await admin(REVOKE_KEY, { id });
    await expect(identity.freshPrincipal(principal)).rejects.toMatchObject(REFUSED);
    subgraph.clock.advance(5000);
    await expect(byKey(secret)).rejects.toMatchObject(REFUSED);
    const other = (await admin(ISSUE, { accountId })).data.issueApiKey.secret as string;
    subgraph.clock.set('2026-10-01T00:00:00Z');
    await expect(byKey(other)).rejects.toMatchObject(REFUSED);
  });
  it('overlap while one replaces another', async () => {
    const { apiKeyId: id, secret } = (await admin(ISSUE, { accountId })).data.issueApiKey;
    const rotate = `mutation ($id: ID!) {
      rotateApiKey(apiKeyId: $id, oldEndsAt: "2026-09-02T00:00:00Z", expiresAt: "2027-01-01T00:00:00Z") { secret }
    }`;
    const fresh = (await admin(rotate, { id })).data.rotateApiKey.secret as string;
    for (const each of [secret, fresh]) expect((await byKey(each))?.id).toBe(accountId);
    subgraph.clock.set('2026-09-02T00:00:00Z');
    await expect(byKey(secret)).rejects.toMatchObject(REFUSED);
    expect((await byKey(fresh))?.id).toBe(accountId);
  });
});

describe('GW-01 the development issuer', () => {
  it('keeps its key across starts, readable by its owner only', async () => {
    const token = await identity.issueDevToken(accountId, 60);
    const again = await createIdentity({
      running: subgraph.running,
      devFolder: folder,
      clock: subgraph.clock.now,
    });
    expect((await again.identify({ authorization: `Bearer ${token}` }))?.id).toBe(accountId);
    const file = join(folder, 'dev-issuer.json');
    expect(statSync(file).mode & 0o077).toBe(0);
    expect(readFileSync(file, 'utf8')).toContain('OKP');
  });
  it('does not start in production, and is off where no folder is given', async () => {
    const before = process.env.NODE_ENV;
    process.env.NODE_ENV = 'production';
    try {
      await expect(createIdentity({ running: subgraph.running, devFolder: folder })).rejects.toThrow(
        /production/,
      );
    } finally {
      process.env.NODE_ENV = before;
    }
    const token = await identity.issueDevToken(accountId, 60);
    const without = await createIdentity({ running: subgraph.running, clock: subgraph.clock.now });
    await expect(without.identify({ authorization: `Bearer ${token}` })).rejects.toMatchObject(REFUSED);
    await expect(without.issueDevToken(accountId, 60)).rejects.toThrow(/no development issuer/);
  });
});
