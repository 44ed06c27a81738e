import { Role } from '@redgrid/access';
import { at, person, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlatformContext } from '../context.ts';
import { countyAdmin, grantRole, makeAccount, neighbour, root, startPlatform } from '../platform.fixture.ts';

const TRAIL = `query ($target: ID, $principal: ID, $first: Int, $after: String) {
  auditTrail(target: $target, principal: $principal, first: $first, after: $after) {
    nodes { position operation principalId targets hash } pageInfo { hasNextPage endCursor }
  }
}`;

let subgraph: TestSubgraph<PlatformContext>;
let accountId: string;
beforeEach(async () => {
  subgraph = await startPlatform();
  accountId = await makeAccount(subgraph);
  await makeAccount(subgraph, { unitId: 'co2' });
  await grantRole(subgraph, accountId, Role.Street, 'STREET', 's');
  await subgraph.running.settled();
});
afterEach(() => subgraph.close());

const trail = (who: typeof root, variables: Record<string, unknown> = {}) =>
  subgraph.as(who).run(TRAIL, variables);
const operations = (answer: Awaited<ReturnType<typeof trail>>) =>
  answer.data.auditTrail.nodes.map(({ operation }: { operation: string }) => operation);

describe('GW-05 the audit trail', () => {
  it('tells who touched an account, newest first', async () => {
    expect(operations(await trail(root, { target: accountId }))).toEqual(['grantRole', 'createAccount']);
    expect(operations(await trail(root, { principal: 'nobody' }))).toEqual([]);
    expect(operations(await trail(root, { principal: root.id }))).toHaveLength(3);
  });
  it('pages without skipping or repeating, and refuses forged cursors', async () => {
    const one = await trail(root, { first: 2 });
    const { endCursor } = one.data.auditTrail.pageInfo;
    const two = await trail(root, { first: 2, after: endCursor });
    expect([...operations(one), ...operations(two)]).toEqual(['grantRole', 'createAccount', 'createAccount']);
    expect(two.data.auditTrail.pageInfo.hasNextPage).toBe(false);
    expect((await trail(root, { after: 'zzz' })).error?.code).toBe('INVALID_CURSOR');
    expect((await trail(root, { first: 0 })).error?.code).toBe('BAD_USER_INPUT');
  });
  it('shows supervisors of a unit what concerns it, and nothing else', async () => {
    const bureau = person('bureau', at(Role.SupervisionBureau, 'COUNTY', 'co'));
    expect((await trail(bureau)).error?.code).toBe('FORBIDDEN');
    expect((await trail(bureau, { target: 's' })).error).toBeUndefined();
    expect((await trail(bureau, { target: 'co2' })).error?.code).toBe('FORBIDDEN');
    expect(operations(await trail(countyAdmin, { target: accountId }))).toHaveLength(2);
    expect((await trail(neighbour, { target: accountId })).error?.code).toBe('FORBIDDEN');
    const street = person('street', at(Role.Street, 'STREET', 's'));
    expect((await trail(street, { target: 's' })).error?.code).toBe('FORBIDDEN');
  });
  it('takes signs of patterns in an id as they are', async () => {
    expect((await trail(root, { target: '%' })).error?.code).toBe('BAD_USER_INPUT');
    expect(operations(await trail(root, { target: '____________________________________' }))).toEqual([]);
  });
});
