import { Role } from '@redgrid/access';
import type { FactRecord } from '@redgrid/events';
import type { TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlatformContext } from '../context.ts';
import { ApiKeyEntity } from '../api-key/api-key.entity.ts';
import { grantRole, makeAccount, startPlatform } from '../platform.fixture.ts';
import { RoleGrantEntity } from '../role-grant/role-grant.entity.ts';
import { AccountEntity } from './account.entity.ts';

let subgraph: TestSubgraph<PlatformContext>;
beforeEach(async () => {
  subgraph = await startPlatform();
});
afterEach(() => subgraph.close());

const erased = (subject: string): FactRecord => ({
  ...{ position: 1, id: 'f1', type: 'organisation.person.erased.v1', subject, subjectVersion: 2, place: {} },
  data: { directory: { kind: 'PERSON', state: 'ERASED', name: '', places: [] } },
  happenedAt: subgraph.clock.now(),
  knownAt: subgraph.clock.now(),
});

describe('GW-04 erasing a person', () => {
  it('disables the accounts of that person, ends their grants and keys, and touches nobody else', async () => {
    const person = { kind: 'PERSON', title: '网格员' };
    const ada = await makeAccount(subgraph, {
      ...person,
      personId: 'ada',
      externalSubject: 'https://id|ada',
    });
    const other = await makeAccount(subgraph, {
      ...person,
      personId: 'bob',
      externalSubject: 'https://id|bob',
    });
    for (const account of [ada, other]) await grantRole(subgraph, account, Role.Evaluator, 'COUNTY', 'co');
    const now = subgraph.clock.now();
    const key = (id: string, accountId: string) => ({
      ...{ id, accountId, prefix: id, secretHash: id, title: id, version: 1 },
      ...{ createdAt: now, expiresAt: new Date(now.getTime() + 86_400_000) },
    });
    await subgraph.given(ApiKeyEntity, key('k1', ada), key('k2', other));
    subgraph.clock.advance(1000);

    const read = (after: number) => Promise.resolve(after < 1 ? [erased('ada')] : []);
    subgraph.running.follow([
      { name: 'organisation', read, positionOf: async () => null, head: async () => 1 },
    ]);
    await subgraph.running.settled();

    const accounts = new Map((await subgraph.rows(AccountEntity)).map((account) => [account.id, account]));
    expect(accounts.get(ada)).toMatchObject({ disabled: true, externalSubject: null, subjectHash: null });
    expect(accounts.get(other)).toMatchObject({ disabled: false, externalSubject: 'https://id|bob' });
    const versions = [ada, other].map((id) => accounts.get(id)?.grantsVersion ?? 0);
    expect(versions[0]).toBe((versions[1] ?? 0) + 1);
    const ends = new Map((await subgraph.rows(RoleGrantEntity)).map(({ accountId, to }) => [accountId, to]));
    expect([ends.get(ada), ends.get(other)]).toEqual([subgraph.clock.now(), null]);
    const keys = new Map((await subgraph.rows(ApiKeyEntity)).map(({ id, revokedAt }) => [id, revokedAt]));
    expect([keys.get('k1'), keys.get('k2')]).toEqual([subgraph.clock.now(), null]);
  });
});
