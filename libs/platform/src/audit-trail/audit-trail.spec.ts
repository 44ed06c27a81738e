import { Role } from '@redgrid/access';
import { AuditEntity, AuditTargetEntity, migrate } from '@redgrid/database';
import { verifyAudit } from '@redgrid/events';
import { tablesOf } from '@redgrid/subgraph';
import { at, engine, person, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { PlatformContext } from '../context.ts';
import { platform } from '../platform.ts';
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
  it('P05 finds what touched a record by its index, among thousands of entries that did not', async () => {
    const { database } = subgraph.running;
    const rows = Array.from({ length: 3000 }, (_, i) => ({
      commandId: `c${i}`,
      ...{
        principalId: 'p',
        principalKind: 'SERVICE',
        operation: 'o',
        contentHash: 'h',
        requestId: 'r',
        hash: 'h',
      },
      ...{ position: 100 + i, targets: [`t${i}`], at: new Date() },
    }));
    for (let from = 0; from < rows.length; from += 500) {
      const part = rows.slice(from, from + 500);
      await subgraph.given(AuditEntity, ...part);
      await subgraph.given(
        AuditTargetEntity,
        ...part.map(({ commandId, targets: [targetId] }) => ({ targetId, commandId })),
      );
    }
    await database.writer.query(engine === 'sqlite' ? 'ANALYZE' : 'ANALYZE TABLE audit, audit_target');
    const { sql } = await trail(root, { target: accountId, after: cursor(5000) });
    const asked = sql.find((each) => each.includes('audit_target')) ?? '';
    let next = 0;
    const values = [`'${accountId}'`, '5000', '21'];
    const bound = asked.replaceAll('?', () => values[next++] ?? 'NULL');
    expect(next).toBeLessThanOrEqual(3);
    const plan = await database.reader.query<Record<string, unknown>[]>(
      `EXPLAIN ${engine === 'sqlite' ? 'QUERY PLAN ' : ''}${bound}`,
    );
    if (engine === 'sqlite') {
      const steps = plan.map(({ detail }) => String(detail));
      expect(steps[0]).toMatch(/SEARCH "?touched"? USING .*INDEX .*\(targetId=\?\)/);
      expect(steps[1]).toMatch(/SEARCH "?audit"? USING .*INDEX .*\(commandId=\?\)/);
    } else
      expect(plan).toMatchObject([
        { table: 'touched', key: 'PRIMARY', type: 'ref' },
        { table: 'audit', key: 'PRIMARY', type: 'eq_ref' },
      ]);
  });
  it('still finds what was done before there was an index, and the chain is what it was', async () => {
    const { database } = subgraph.running;
    const { migrations } = tablesOf(platform);
    const kit = migrations.filter(({ name }) => name.endsWith('-index-audit-targets'));
    await database.transaction((db) => db.clear(AuditTargetEntity));
    expect(operations(await trail(root, { target: accountId }))).toEqual([]);
    await database.writer.query('DELETE FROM schema_migration WHERE name = ?', [kit[0]?.name]);
    expect(await migrate(database, migrations)).toEqual([kit[0]?.name]);
    expect(operations(await trail(root, { target: accountId }))).toEqual(['grantRole', 'createAccount']);
    expect(await verifyAudit(database, [])).toMatchObject({ intact: true });
  });
});

function cursor(position: number): string {
  return Buffer.from(`audit:${position}`).toString('base64url');
}
