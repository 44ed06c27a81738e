import { Role } from '@redgrid/access';
import { IdempotencyEntity } from '@redgrid/database';
import type { TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlatformContext } from '../context.ts';
import { countyAdmin, grantRole, makeAccount, neighbour, startPlatform } from '../platform.fixture.ts';
import { ApiKeyEntity } from './api-key.entity.ts';

const ISSUE = `mutation ($key: ID, $input: PlatformApiKeyInput!) {
  issueApiKey(key: $key, input: $input) { apiKeyId secret apiKey { prefix grantIds } }
}`;
const ROTATE = `mutation ($id: ID!, $oldEndsAt: DateTime!, $expiresAt: DateTime!) {
  rotateApiKey(apiKeyId: $id, oldEndsAt: $oldEndsAt, expiresAt: $expiresAt) { apiKeyId secret }
}`;
const REVOKE = 'mutation ($id: ID!) { revokeApiKey(apiKeyId: $id) { apiKey { revokedAt } } }';
const expiresAt = '2027-01-01T00:00:00Z';

let subgraph: TestSubgraph<PlatformContext>;
let accountId: string;
let grantId: string;
beforeEach(async () => {
  subgraph = await startPlatform();
  accountId = await makeAccount(subgraph);
  grantId = await grantRole(subgraph, accountId, Role.Street, 'STREET', 's');
});
afterEach(() => subgraph.close());

const issue = (more: object = {}, who = countyAdmin, key?: string) =>
  subgraph.as(who).run(ISSUE, { key, input: { accountId, title: '对接', expiresAt, ...more } });

describe('GW-01 issuing an API key', () => {
  it('shows the secret once and keeps it nowhere', async () => {
    const first = (await issue({}, countyAdmin, 'k')).data.issueApiKey;
    const [, secret] = /^rg_[0-9a-f]{12}_([\w-]{43})$/.exec(first.secret) ?? [];
    expect(secret).toBeDefined();
    const again = (await issue({}, countyAdmin, 'k')).data.issueApiKey;
    expect(again).toMatchObject({ apiKeyId: first.apiKeyId, secret: null });
    const kept = JSON.stringify([await subgraph.rows(ApiKeyEntity), await subgraph.rows(IdempotencyEntity)]);
    expect(kept).not.toContain(secret);
  });
  it('is for organisations of the own county, within the grants one administers', async () => {
    const person = await makeAccount(subgraph, { kind: 'PERSON', personId: 'ada' });
    expect((await issue({ accountId: person })).error?.code).toBe('API_KEY_NOT_FOR_PERSONS');
    expect((await issue({}, neighbour)).error?.code).toBe('NOT_FOUND');
    await grantRole(subgraph, accountId, Role.CityOrgDept, 'CITY', 'ci');
    expect((await issue()).error?.code).toBe('GRANT_TOO_WIDE');
    expect((await issue({ grantIds: [grantId] })).data.issueApiKey.apiKey.grantIds).toEqual([grantId]);
    expect((await issue({ grantIds: ['another'] })).error).toMatchObject({ field: 'grantIds' });
  });
  it('refuses a life that has ended or lasts more than 400 days', async () => {
    for (const end of ['2026-09-01T01:00:00Z', '2027-10-07T00:00:00Z'])
      expect((await issue({ expiresAt: end })).error).toMatchObject({ field: 'expiresAt' });
  });
});

describe('GW-01 replacing and revoking an API key', () => {
  it('replaces a key once, and leaves the old one until its end', async () => {
    const { apiKeyId: id } = (await issue()).data.issueApiKey;
    const oldEndsAt = '2026-09-08T00:00:00Z';
    const late = await subgraph
      .as(countyAdmin)
      .run(ROTATE, { id, oldEndsAt: '2028-01-01T00:00:00Z', expiresAt });
    expect(late.error).toMatchObject({ field: 'oldEndsAt' });
    const { data } = await subgraph.as(countyAdmin).run(ROTATE, { id, oldEndsAt, expiresAt });
    expect(data.rotateApiKey.secret).toMatch(/^rg_/);
    const keys = await subgraph.rows(ApiKeyEntity);
    expect(keys.find((each) => each.id === id)).toMatchObject({
      expiresAt: new Date(oldEndsAt),
      replacedById: data.rotateApiKey.apiKeyId,
    });
    const again = await subgraph.as(countyAdmin).run(ROTATE, { id, oldEndsAt, expiresAt });
    expect(again.error?.code).toBe('API_KEY_ENDED');
  });
  it('revokes a key once', async () => {
    const { apiKeyId: id } = (await issue()).data.issueApiKey;
    expect((await subgraph.as(neighbour).run(REVOKE, { id })).error?.code).toBe('NOT_FOUND');
    expect(
      (await subgraph.as(countyAdmin).run(REVOKE, { id })).data.revokeApiKey.apiKey.revokedAt,
    ).toBeTruthy();
    expect((await subgraph.as(countyAdmin).run(REVOKE, { id })).error?.code).toBe('API_KEY_ENDED');
  });
});
