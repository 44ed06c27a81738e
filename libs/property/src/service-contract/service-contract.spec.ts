import { at, person, type TestSubgraph } from '@redgrid/testing';
import { Role } from '@redgrid/access';
import { FactEntity } from '@redgrid/database';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, CONTRACT_CLAUSES } from '../code/codes.ts';
import {
  committee,
  community,
  companyHead,
  district,
  done,
  engaged,
  founded,
  otherStreet,
  registered,
  startDistrict,
  street,
} from '../district.fixture.ts';
import type { PropertyContext } from '../index.ts';

const MANDATORY = codesOf(CONTRACT_CLAUSES).slice(0, 12);
const DRAFT = `mutation ($key: ID, $input: PropertyContractInput!) { draftContract(key: $key, input: $input) { contractId version state contract { openSteps } } }`;
const step = (name: string, extra = '') =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version${extra}) { version state checks { rule passed actual } } }`;
const SIGN = step('signContract');
const FILE = step('fileContract');
const READ = (id: string) =>
  `{ serviceContract(id: "${id}") { state filingState fileBy filedOn version openSteps history { ordinal transition from to actorId note } } }`;

let subgraph: TestSubgraph<PropertyContext>;
let compound: string;
let company: string;
let project: string;
const colleague = person('colleague', at(Role.DistrictPropertyAuthority, 'COUNTY', 'county'));
const admin = person('admin', at(Role.Admin, 'ROOT', '*'));

beforeEach(async () => {
  subgraph = await startDistrict();
  compound = await registered(subgraph, '丰泽嘉苑', 'fengze', 'ziwei');
  company = await founded(subgraph);
  project = await engaged(subgraph, compound, company);
});
afterEach(async () => {
  await subgraph.close();
});

const terms = (changes: object = {}) => ({
  projectId: project,
  startsOn: '2026-10-01',
  endsOn: '2028-09-30',
  grade: 'THREE_STARS',
  unitPrice: 180,
  clauses: MANDATORY,
  ...changes,
});
async function drafted(changes: object = {}): Promise<string> {
  return String(
    (await done(subgraph.as(companyHead(company)), DRAFT, { input: terms(changes) })).draftContract
      .contractId,
  );
}
async function signed(changes: object = {}): Promise<string> {
  const id = await drafted(changes);
  await done(subgraph.as(committee(compound)), SIGN, { id, version: 1 });
  return id;
}
const read = async (id: string, who = street) => (await done(subgraph.as(who), READ(id))).serviceContract;

describe('PROP-09 a service contract', () => {
  it('is drafted by the company, signed by the committee, filed by the district and publicised', async () => {
    const id = await signed();
    expect(await read(id)).toMatchObject({ state: 'SIGNED', filingState: 'NOT_FILED', fileBy: '2026-09-16' });
    const filed = await done(subgraph.as(district), FILE, { id, version: 2 });
    expect(filed.fileContract).toMatchObject({ state: 'FILED', version: 3 });
    expect(filed.fileContract.checks.map(({ passed }: { passed: boolean }) => passed)).toEqual([
      true,
      true,
      true,
      true,
    ]);
    await done(subgraph.as(street), step('publishContract'), { id, version: 3 });
    expect(await read(id)).toMatchObject({
      state: 'PUBLISHED',
      filingState: 'FILED',
      filedOn: '2026-09-01',
      openSteps: ['terminate'],
      history: [
        { ordinal: 1, transition: 'open', from: null, to: 'DRAFT', actorId: companyHead(company).id },
        { ordinal: 2, transition: 'sign', actorId: committee(compound).id },
        { ordinal: 3, transition: 'file', from: 'SIGNED', to: 'FILED', actorId: 'account-district' },
        { ordinal: 4, transition: 'publish', actorId: 'account-street' },
      ],
    });
  });
  it('is drafted only for its own project, and only while that is open', async () => {
    const draft = (who: typeof street, input = terms()) => subgraph.as(who).run(DRAFT, { input });
    expect((await draft(companyHead('another'))).error?.code).toBe('NOT_FOUND');
    expect((await draft(otherStreet)).error?.code).toBe('NOT_FOUND');
    expect((await draft(committee(compound))).error?.code).toBe('FORBIDDEN');
    expect((await draft(street)).data.draftContract.contract.openSteps).toEqual(['revise', 'sign']);
    await done(subgraph.as(street), `mutation { closeProject(id: "${project}", version: 1) { version } }`);
    expect((await draft(street)).error?.code).toBe('PROJECT_NOT_OPEN');
  });
  it('is not signed by who drafted or revised it', async () => {
    const id = String((await done(subgraph.as(street), DRAFT, { input: terms() })).draftContract.contractId);
    expect((await subgraph.as(street).run(SIGN, { id, version: 1 })).error?.code).toBe('FOUR_EYES_REQUIRED');
    expect((await subgraph.as(companyHead(company)).run(SIGN, { id, version: 1 })).error?.code).toBe(
      'FORBIDDEN',
    );
    expect((await subgraph.as(committee('another')).run(SIGN, { id, version: 1 })).error?.code).toBe(
      'NOT_FOUND',
    );
    expect((await subgraph.as(committee(compound)).run(SIGN, { id, version: 1 })).error).toBeUndefined();
  });
  it('is not filed with clauses missing or a grade nobody knows, and says which', async () => {
    const id = await signed({ clauses: MANDATORY.slice(1), grade: 'SIX_STARS' });
    const { error } = await subgraph.as(district).run(FILE, { id, version: 2 });
    expect(error).toMatchObject({
      code: 'CONTRACT_NOT_FILEABLE',
      checks: [
        {
          rule: 'CONTRACT_MANDATORY_CLAUSES',
          passed: false,
          actual: 'missing: PARTIES',
          clause: { pack: 'default' },
        },
        { rule: 'CONTRACT_SERVICE_GRADE', passed: false, actual: 'SIX_STARS' },
        { rule: 'CONTRACT_TERM', passed: true },
        { rule: 'CONTRACT_FILED_IN_TIME', passed: true },
      ],
    });
    const preview = `{ previewContractFiling(contractId: "${id}") { rule passed } }`;
    const { previewContractFiling } = await done(subgraph.as(committee(compound)), preview);
    expect(previewContractFiling).toMatchObject([
      { passed: false },
      { passed: false },
      { passed: true },
      { passed: true },
    ]);
    expect((await subgraph.as(otherStreet).run(preview)).error?.code).toBe('NOT_FOUND');
    expect(await read(id)).toMatchObject({ state: 'SIGNED', version: 2 });
  });
  it('goes back to be amended with a reason, and is signed anew', async () => {
    const id = await signed({ grade: 'SIX_STARS' });
    const giveBack = (reason: string) =>
      subgraph.as(district).run(step('returnContract', `, reason: "${reason}"`), { id, version: 2 });
    expect((await giveBack(' ')).error?.code).toBe('REASON_REQUIRED');
    expect((await giveBack('等级有误')).data.returnContract.state).toBe('DRAFT');
    const revise = `mutation { reviseContract(id: "${id}", version: 3, revision: { grade: "TWO_STARS" }) { version } }`;
    expect((await subgraph.as(committee(compound)).run(revise)).error?.code).toBe('FORBIDDEN');
    await done(subgraph.as(companyHead(company)), revise);
    await done(subgraph.as(committee(compound)), SIGN, { id, version: 4 });
    expect((await subgraph.as(district).run(FILE, { id, version: 5 })).data.fileContract.state).toBe('FILED');
  });
  it('is overdue after the last day for filing, and is then filed only with a reason, stated as late', async () => {
    const id = await signed();
    subgraph.clock.set('2026-09-16T15:59:59.000Z');
    expect((await read(id)).filingState).toBe('NOT_FILED');
    subgraph.clock.set('2026-09-16T16:00:00.000Z');
    expect((await read(id)).filingState).toBe('OVERDUE');
    const overdue = '{ contracts(filingOverdue: true) { nodes { id } } }';
    expect((await done(subgraph.as(street), overdue)).contracts.nodes).toEqual([{ id }]);
    const late = await subgraph.as(district).run(FILE, { id, version: 2 });
    expect(late.error).toMatchObject({ code: 'CONTRACT_NOT_FILEABLE' });
    const excused = step('fileContract', ', lateReason: "系统迁移"');
    const { fileContract } = await done(subgraph.as(district), excused, { id, version: 2 });
    expect(fileContract.checks.at(-1)).toEqual({
      rule: 'CONTRACT_FILED_IN_TIME',
      passed: false,
      actual: '2026-09-17',
    });
    const facts = await subgraph.rows(FactEntity);
    expect(facts.at(-1)).toMatchObject({
      type: 'property.contract.filed.v1',
      data: {
        filedLate: true,
        fileBy: '2026-09-16',
        filedOn: '2026-09-17',
        companyId: company,
        unitPrice: 180,
      },
    });
  });
  it('is filed by the district of its place, by other eyes than signed it', async () => {
    const id = await signed();
    const elsewhere = person('e', at(Role.DistrictPropertyAuthority, 'COUNTY', 'another'));
    expect((await subgraph.as(elsewhere).run(FILE, { id, version: 2 })).error?.code).toBe('NOT_FOUND');
    expect((await subgraph.as(street).run(FILE, { id, version: 2 })).error?.code).toBe('FORBIDDEN');
    const both = person(
      'both',
      at(Role.DistrictPropertyAuthority, 'COUNTY', 'county'),
      at(Role.Street, 'STREET', 'street'),
    );
    const other = await drafted();
    await done(subgraph.as(both), SIGN, { id: other, version: 1 });
    expect((await subgraph.as(both).run(FILE, { id: other, version: 2 })).error?.code).toBe(
      'FOUR_EYES_REQUIRED',
    );
  });
  it('names the legal steps when one is not possible, and lets one of two win', async () => {
    const id = await drafted();
    expect((await subgraph.as(district).run(FILE, { id, version: 1 })).error).toMatchObject({
      code: 'ILLEGAL_TRANSITION',
      state: 'DRAFT',
      legal: ['revise', 'sign'],
    });
    await done(subgraph.as(committee(compound)), SIGN, { id, version: 1 });
    const codes = (
      await Promise.all([district, colleague].map((who) => subgraph.as(who).run(FILE, { id, version: 2 })))
    ).map(({ error }) => error?.code);
    expect(codes.toSorted()).toEqual(['CONFLICT', undefined]);
  });
  it('keeps the figures of its signing when the policy changes', async () => {
    const [before, after] = [await signed(), await drafted()];
    const overrides = {
      'contract.serviceGrades': { value: ['ONE_STAR'], clause: '1', document: '街道办法' },
    };
    const effectiveFrom = new Date('2026-09-02T00:00:00.000Z');
    const choice = { id: 'p2', unitId: 'street', packId: 'shanting-2020', overrides, effectiveFrom };
    await subgraph.given(PolicySelectionEntity, choice);
    subgraph.clock.set('2026-09-03T01:00:00.000Z');
    await done(subgraph.as(committee(compound)), SIGN, { id: after, version: 1 });
    expect((await subgraph.as(district).run(FILE, { id: before, version: 2 })).error).toBeUndefined();
    expect((await subgraph.as(district).run(FILE, { id: after, version: 2 })).error?.code).toBe(
      'CONTRACT_NOT_FILEABLE',
    );
  });
});

describe('PROP-09 the end of a contract', () => {
  const sweep = async (moment?: string) => {
    if (moment) subgraph.clock.set(moment);
    return (await subgraph.running.sweep())[0]?.done;
  };
  async function published(changes: object = {}): Promise<string> {
    const id = await signed(changes);
    await done(subgraph.as(district), FILE, { id, version: 2 });
    await done(subgraph.as(street), step('publishContract'), { id, version: 3 });
    return id;
  }

  it('comes into force, into sight of its end, and ends, as the days come', async () => {
    const id = await published();
    expect(await sweep('2026-09-30T15:00:00.000Z')).toBe(0);
    expect(await sweep('2026-09-30T16:00:00.000Z')).toBe(1);
    expect((await read(id)).state).toBe('IN_FORCE');
    expect(await sweep('2028-07-02T01:00:00.000Z')).toBe(1);
    const soon = '{ contracts(expiringBefore: "2028-10-01", state: "EXPIRING") { nodes { id } } }';
    expect((await done(subgraph.as(street), soon)).contracts.nodes).toEqual([{ id }]);
    expect(await sweep('2028-09-30T15:00:00.000Z')).toBe(0);
    expect(await sweep('2028-09-30T16:00:00.000Z')).toBe(1);
    expect((await read(id)).state).toBe('ENDED');
    expect(
      (await done(subgraph.as(street), `{ compound(id: "${compound}") { contract { id } } }`)).compound
        .contract,
    ).toBeNull();
    const { handOverContract } = await done(
      subgraph.as(street),
      step('handOverContract', ', note: "资料已交接"'),
      { id, version: 7 },
    );
    expect(handOverContract.state).toBe('HANDED_OVER');
  });
  it('takes every step at once when nobody swept for years, and names nobody for them', async () => {
    const id = await published();
    expect(await sweep('2030-01-01T00:00:00.000Z')).toBe(1);
    expect((await read(id)).history.slice(4)).toMatchObject([
      { transition: 'begin', actorId: null },
      { transition: 'end', from: 'IN_FORCE', to: 'ENDED', actorId: null },
    ]);
    expect(await sweep('2031-01-01T00:00:00.000Z')).toBe(0);
  });
  it('that is not filed in time is told once, and may still be filed late', async () => {
    const id = await signed();
    expect(await sweep('2026-09-16T15:59:59.999Z')).toBe(0);
    expect(await sweep('2026-09-16T16:00:00.000Z')).toBe(1);
    expect(await sweep('2026-10-16T16:00:00.000Z')).toBe(0);
    expect(await read(id)).toMatchObject({ state: 'SIGNED', filingState: 'OVERDUE', version: 3 });
    const missed = (await subgraph.rows(FactEntity)).filter(({ type }) => type.includes('filing-missed'));
    expect(missed).toMatchObject([{ subject: id, data: { fileBy: '2026-09-16', filedOn: null } }]);
    const late = step('fileContract', ', lateReason: "材料补正"');
    expect((await done(subgraph.as(district), late, { id, version: 3 })).fileContract.state).toBe('FILED');
  });
  it('is renewed when the same company’s next contract begins', async () => {
    const first = await published({ startsOn: '2026-09-01', endsOn: '2027-08-31' });
    await sweep();
    const second = await published({ startsOn: '2027-08-01', endsOn: '2029-07-31' });
    await sweep('2027-08-01T01:00:00.000Z');
    expect([(await read(first)).state, (await read(second)).state]).toEqual(['RENEWED', 'IN_FORCE']);
    expect(
      (
        await done(
          subgraph.as(street),
          `{ compound(id: "${compound}") { contract { id } contracts(first: 5) { nodes { id } } } }`,
        )
      ).compound,
    ).toEqual({
      contract: { id: second },
      contracts: { nodes: [{ id: second }, { id: first }] },
    });
  });
  it('holds the project until it is terminated with a reason', async () => {
    const id = await published();
    const close = `mutation { closeProject(id: "${project}", version: 1) { version } }`;
    expect((await subgraph.as(street).run(close)).error?.code).toBe('PROJECT_CONTRACT_HOLDS');
    const terminate = (reason: string) => step('terminateContract', `, reason: "${reason}"`);
    expect((await subgraph.as(committee(compound)).run(terminate(''), { id, version: 4 })).error?.code).toBe(
      'REASON_REQUIRED',
    );
    expect(
      (await subgraph.as(companyHead('another')).run(terminate('x'), { id, version: 4 })).error?.code,
    ).toBe('NOT_FOUND');
    await done(subgraph.as(committee(compound)), terminate('服务不达标'), { id, version: 4 });
    expect((await subgraph.as(street).run(close)).error).toBeUndefined();
  });
});

describe('PROP-09 who sees which contract', () => {
  it('shows it to both communities, its company and its compound, and to nobody else', async () => {
    const id = await signed();
    for (const who of [
      street,
      district,
      community('fengze'),
      community('ziwei'),
      companyHead(company),
      committee(compound),
    ]) {
      expect((await subgraph.as(who).entities('ServiceContract', [id], 'unitPrice')).data).toEqual([
        { unitPrice: 180 },
      ]);
      expect((await done(subgraph.as(who), '{ contracts { nodes { id } } }')).contracts.nodes).toEqual([
        { id },
      ]);
    }
    for (const who of [otherStreet, community('meiyuan'), companyHead('another'), person('nobody'), admin])
      expect((await subgraph.as(who).entities('ServiceContract', [id], 'unitPrice')).data).toEqual([null]);
    for (const unitId of ['fengze', 'ziwei'])
      expect(
        (await done(subgraph.as(district), `{ contracts(unitId: "${unitId}") { nodes { id } } }`)).contracts
          .nodes,
      ).toEqual([{ id }]);
  });
  it('shows residents and owners the one that holds through their compound, and no draft or list', async () => {
    const id = await signed();
    await drafted();
    const neighbours = [
      person('owner', at(Role.Owner, 'COMPOUND', compound)),
      person('resident', at(Role.Resident, 'COMMUNITY', 'fengze')),
    ];
    for (const who of neighbours) {
      const { compound: seen, contracts } = await done(
        subgraph.as(who),
        `{ compound(id: "${compound}") { contract { id } contracts { nodes { id } } } contracts { nodes { id } } }`,
      );
      expect(seen).toEqual({ contract: { id }, contracts: { nodes: [] } });
      expect(contracts.nodes).toEqual([]);
    }
  });
  it('GW-02 costs the same statements however many contracts a page has', async () => {
    const page =
      '{ contracts(first: 100) { nodes { state filingState openSteps history { to } compound { name } company { name } project { state } } } }';
    await signed();
    const few = (await subgraph.as(street).run(page)).sql.length;
    for (let count = 0; count < 4; count += 1) await drafted();
    expect([few, (await subgraph.as(street).run(page)).sql.length]).toEqual([few, few]);
    expect(few).toBeLessThanOrEqual(6);
  });
  it('keeps a key for one draft', async () => {
    const client = subgraph.as(companyHead(company));
    const first = await client.run(DRAFT, { key: 'd1', input: terms() });
    expect((await client.run(DRAFT, { key: 'd1', input: terms() })).data).toEqual(first.data);
    expect((await client.run(DRAFT, { key: 'd1', input: terms({ unitPrice: 181 }) })).error?.code).toBe(
      'IDEMPOTENCY_KEY_REUSED',
    );
    for (const bad of [{ grade: "'; DROP" }, { unitPrice: -1 }, { unitPrice: 100_000_001 }])
      expect((await client.run(DRAFT, { input: terms(bad) })).error?.code).toBe('BAD_USER_INPUT');
    expect((await client.run(DRAFT, { input: terms({ clauses: ['NONSENSE'] }) })).error?.code).toBe(
      'CONTRACT_CLAUSE_UNKNOWN',
    );
  });
});
