import { Role } from '@redgrid/access';
import { drift, FactEntity } from '@redgrid/database';
import { at, person } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startCounty, type Organisation } from '../county.fixture.ts';
import { fundUsed } from './fund-used.handler.ts';
import { UnitOfWork } from '@redgrid/database';

const PROPOSE = `mutation ($key: ID, $input: OrganisationMajorMatterInput!) {
  proposeMajorMatter(key: $key, input: $input) { matterId version state position }
}`;
const STEP = `mutation ($id: ID!, $version: Int!, $step: ID!, $note: String) {
  stepMajorMatter(id: $id, version: $version, step: $step, note: $note) { version state }
}`;
const CONSENT = `mutation ($id: ID!, $version: Int!, $until: LocalDate!) {
  consentToMajorMatter(id: $id, version: $version, validUntil: $until) { version state checks { rule passed clause { pack number } } }
}`;
const READ = `query ($id: ID!) { majorMatter(id: $id) {
  version state amount validUntil usedFor usedAmount openSteps history { transition from to }
} }`;
const until = '2026-12-31';

let subgraph: Organisation;
beforeEach(async () => {
  subgraph = await startCounty();
});
afterEach(async () => {
  await subgraph.close();
});
const as = (
  id: string,
  role: Role,
  scopeType: 'COMPOUND' | 'STREET' | 'COMMUNITY' | 'COUNTY',
  scopeId: string,
) => subgraph.as(person(id, at(role, scopeType, scopeId)));
const chair = () => as('chair', Role.OwnersCommittee, 'COMPOUND', 'x1');
const member = () => as('member', Role.OwnersCommittee, 'COMPOUND', 'x1');
const party = () => as('party', Role.CommunityParty, 'COMMUNITY', 'c1');
const street = () => as('street', Role.Street, 'STREET', 's1');
const housing = () => as('housing', Role.DistrictPropertyAuthority, 'COUNTY', 'co');
type Client = ReturnType<typeof chair>;
const input = {
  compoundId: 'x1',
  type: 'MAINTENANCE_FUND_RAISING_OR_USE',
  subject: '维修三号楼屋面',
  amount: 5_000_000,
};

async function ok(client: Client, operation: string, variables: Record<string, unknown>) {
  const { data, error } = await client.run(operation, variables);
  if (error) throw new Error(JSON.stringify(error));
  return Object.values(data as Record<string, never>)[0] as unknown as {
    matterId: string;
    version: number;
    state: string;
    checks: { rule: string; passed: boolean }[];
  };
}
const code = async (client: Client, operation: string, variables: Record<string, unknown>) =>
  (await client.run(operation, variables)).error?.code;
const proposed = async (more: object = {}) =>
  (await ok(chair(), PROPOSE, { input: { ...input, ...more } })).matterId;
async function reported(): Promise<string> {
  const id = await proposed();
  await ok(member(), STEP, { id, version: 1, step: 'discuss' });
  await ok(chair(), STEP, { id, version: 2, step: 'report' });
  return id;
}
async function approved(): Promise<string> {
  const id = await reported();
  await ok(party(), CONSENT, { id, version: 3, until });
  await ok(housing(), CONSENT, { id, version: 4, until: '2026-11-30' });
  return id;
}
const told = async (type: string) =>
  (await subgraph.rows(FactEntity)).filter((fact) => fact.type === `organisation.major-matter.${type}.v1`);

describe('ORG-12 prior report of major matters', () => {
  it('leaves no drift between entities and migrations', async () => {
    expect(await drift(subgraph.running.database)).toEqual([]);
  });
  it('knows the nine matters of the pack, and takes no other', async () => {
    const { data } = await chair().run('{ majorMatterTypes(compoundId: "x1") }');
    expect(data.majorMatterTypes).toHaveLength(9);
    expect(await code(chair(), PROPOSE, { input: { ...input, type: 'PARTY' } })).toBe(
      'MAJOR_MATTER_TYPE_UNKNOWN',
    );
    expect(await code(chair(), PROPOSE, { input: { ...input, amount: null } })).toBe('BAD_USER_INPUT');
    expect(
      await code(chair(), PROPOSE, { input: { ...input, type: 'GREENING', amount: null } }),
    ).toBeUndefined();
  });
  it('goes from discussion by report and two consents to a permit with amount and end', async () => {
    const id = await reported();
    const first = await ok(party(), CONSENT, { id, version: 3, until });
    expect(first).toMatchObject({ state: 'REPORTED', checks: [{ passed: true }, { passed: false }] });
    expect(await told('consented')).toEqual([]);
    const second = await ok(housing(), CONSENT, { id, version: 4, until: '2026-11-30' });
    expect(second.state).toBe('APPROVED');
    expect(second.checks).toMatchObject([
      { rule: 'MATTER_PARTY_CONSENT', passed: true, clause: { pack: 'baotou-2021-draft', number: '§4.4.4' } },
      { rule: 'MATTER_HOUSING_CONSENT', passed: true },
    ]);
    const [fact] = await told('consented');
    expect(fact?.data.permit).toMatchObject({
      action: 'FUND_USE',
      subjectId: 'x1',
      granted: true,
      limitFen: 5_000_000,
      expiresAt: '2026-11-30T16:00:00.000Z',
    });
    expect(JSON.stringify(fact?.data)).not.toContain('屋面');
  });
  it('is taken step by step by whom it concerns only', async () => {
    const id = await proposed();
    const step = (client: Client, name: string, version = 1, note?: string) =>
      code(client, STEP, { id, version, step: name, ...(note ? { note } : {}) });
    expect(await step(chair(), 'discuss')).toBe('FOUR_EYES_REQUIRED');
    expect(await step(party(), 'discuss')).toBe('FORBIDDEN');
    expect(await step(as('far', Role.OwnersCommittee, 'COMPOUND', 'x3'), 'discuss')).toBe('NOT_FOUND');
    expect(await step(member(), 'report')).toBe('ILLEGAL_TRANSITION');
    expect(await step(member(), 'publish')).toBe('ILLEGAL_TRANSITION');
    expect(await step(member(), 'discuss', 7)).toBe('CONFLICT');
    expect(await step(member(), 'agree')).toBe('BAD_USER_INPUT');
    expect(await step(member(), 'discuss')).toBeUndefined();
    expect(await code(chair(), CONSENT, { id, version: 2, until })).toBe('FORBIDDEN');
    expect(await code(party(), CONSENT, { id, version: 2, until })).toBe('ILLEGAL_TRANSITION');
    expect(await code(party(), CONSENT, { id, version: 2, until: '2020-01-01' })).toBe('BAD_USER_INPUT');
    const elsewhere = as('q', Role.OwnersCommittee, 'COMPOUND', 'x3');
    expect(await code(elsewhere, PROPOSE, { input })).toBe('NOT_YET_KNOWN');
    expect(await code(elsewhere, PROPOSE, { input: { ...input, compoundId: 'nowhere' } })).toBe(
      'NOT_YET_KNOWN',
    );
    expect(await code(party(), PROPOSE, { input })).toBe('FORBIDDEN');
  });
  it('needs both sides: two of the same side are one consent, and one account is one pair of eyes', async () => {
    const id = await reported();
    await ok(party(), CONSENT, { id, version: 3, until });
    expect((await ok(street(), CONSENT, { id, version: 4, until })).state).toBe('REPORTED');
    const both = subgraph.as(
      person('street', at(Role.Street, 'STREET', 's1'), at(Role.DistrictPropertyAuthority, 'COUNTY', 'co')),
    );
    expect((await ok(both, CONSENT, { id, version: 5, until })).state).toBe('REPORTED');
    expect((await ok(housing(), CONSENT, { id, version: 6, until })).state).toBe('APPROVED');
  });
  it('is returned with a reason and may come again', async () => {
    const id = await reported();
    expect(await code(housing(), STEP, { id, version: 3, step: 'giveBack' })).toBe('REASON_REQUIRED');
    await ok(housing(), STEP, { id, version: 3, step: 'giveBack', note: '请补充预算' });
    await ok(chair(), STEP, { id, version: 4, step: 'revise' });
    expect((await chair().run(READ, { id })).data.majorMatter).toMatchObject({
      state: 'DRAFT',
      openSteps: ['discuss'],
    });
  });
  it('loses its permit when a consent is withdrawn', async () => {
    const id = await approved();
    await ok(party(), STEP, { id, version: 5, step: 'withdraw', note: '情况变化' });
    const [fact] = await told('consent-withdrawn');
    expect(fact).toMatchObject({
      subjectVersion: 6,
      data: { permit: { granted: false, action: 'FUND_USE' } },
    });
  });
  it('is carried out when property says the permit was used, once, and then published', async () => {
    const id = await approved();
    const use = { permitId: id, action: 'FUND_USE', usedFor: 'use-1', amountFen: 4_000_000 };
    const fact = { data: { permitUse: use }, happenedAt: new Date('2026-09-02T00:00:00.000Z') } as never;
    for (let times = 0; times < 2; times += 1)
      await subgraph.running.database.transaction((db) =>
        fundUsed.apply(new UnitOfWork(db, null, subgraph.clock.now()), fact),
      );
    expect((await chair().run(READ, { id })).data.majorMatter).toMatchObject({
      version: 6,
      state: 'IMPLEMENTED',
      usedFor: 'use-1',
      usedAmount: 4_000_000,
    });
    expect((await ok(chair(), STEP, { id, version: 6, step: 'publish' })).state).toBe('PUBLISHED');
  });
  it('is listed at its compound for everybody who sees the compound', async () => {
    await proposed();
    const owner = as('owner', Role.Owner, 'COMPOUND', 'x1');
    const list = 'majorMatters(first: 5) { nodes { type state } totalCount { value } }';
    expect((await owner.entities('Compound', ['x1'], list)).data[0].majorMatters).toEqual({
      nodes: [{ type: input.type, state: 'DRAFT' }],
      totalCount: { value: 1 },
    });
    expect(
      (await as('q', Role.Owner, 'COMPOUND', 'x3').entities('Compound', ['x1'], list)).data[0],
    ).toBeNull();
  });
});
