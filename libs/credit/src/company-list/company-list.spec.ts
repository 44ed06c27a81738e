import { Role } from '@redgrid/access';
import { drift, FactEntity } from '@redgrid/database';
import { DirectoryEntity, DirectoryPlaceEntity } from '@redgrid/events';
import { PolicySelectionEntity } from '@redgrid/policy-store';
import { at, person, startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { credit, type CreditContext } from '../index.ts';

const PROPOSE = `mutation ($input: CreditCompanyListInput!) { proposeForCompanyList(input: $input) { entryId version state } }`;
const PUBLISH = `mutation ($id: ID!, $version: Int!) { publishCompanyListEntry(id: $id, version: $version) { state entry { from to } } }`;
const LIFT = `mutation ($id: ID!, $version: Int!, $reason: String!) { liftCompanyListEntry(id: $id, version: $version, reason: $reason) { state } }`;
const DROP = LIFT.replace('liftCompanyListEntry', 'dropCompanyListEntry');
const LIST = `{ companyList(list: BLACK, countyId: "k1") { nodes { company { id } reason from to } totalCount { value } } }`;

let subgraph: TestSubgraph<CreditContext>;
beforeEach(async () => {
  subgraph = await startTestSubgraph(credit, { now: '2026-09-01T01:00:00.000Z' });
  const entry = { state: 'ACTIVE', name: '', version: 1, attributes: {} };
  await subgraph.given(
    DirectoryEntity,
    { ...entry, id: 'co1', kind: 'COMPANY' },
    { ...entry, id: 'far', kind: 'COMPANY' },
  );
  await subgraph.given(
    DirectoryPlaceEntity,
    { id: 'co1:0', directoryId: 'co1', cityId: 'c1', countyId: 'k1', streetId: 's1', companyId: 'co1' },
    { id: 'far:0', directoryId: 'far', cityId: 'c1', countyId: 'k2', companyId: 'far' },
  );
  await subgraph.given(PolicySelectionEntity, {
    id: 'p',
    unitId: 'c1',
    packId: 'taian-2023',
    overrides: {},
    effectiveFrom: new Date('2020-01-01'),
  });
});
afterEach(async () => {
  await subgraph.close();
});
const street = () => subgraph.role(Role.Street, 'STREET', 's1');
const county = () => subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'k1');
const colleague = () => subgraph.as(person('colleague', at(Role.DistrictPropertyAuthority, 'COUNTY', 'k1')));
const input = { list: 'BLACK', companyId: 'co1', reason: 'POOR_APPRAISAL', ground: '2026年上半年考核结果' };
const proposed = async (client = street(), more: object = {}): Promise<string> =>
  (await client.run(PROPOSE, { input: { ...input, ...more } })).data.proposeForCompanyList.entryId;
const code = async (client: ReturnType<typeof street>, operation: string, variables: object) =>
  (await client.run(operation, { ...variables })).error?.code;
const facts = async (what: string) =>
  (await subgraph.rows(FactEntity)).filter(({ type }) => type === `credit.company-list-entry.${what}.v1`);

describe('CRED-21 red and black lists', () => {
  it('leaves no drift between entities and migrations', async () => {
    expect(await drift(subgraph.running.database)).toEqual([]);
  });
  it('shows what is published, to everybody, with the days of the pack', async () => {
    const id = await proposed();
    expect((await subgraph.stranger().run(LIST)).data.companyList.nodes).toEqual([]);
    expect(
      (await subgraph.stranger().run(`{ companyListEntry(id: "${id}") { state } }`)).data.companyListEntry,
    ).toBeNull();
    expect((await street().run(`{ companyListEntry(id: "${id}") { state } }`)).data.companyListEntry).toEqual(
      { state: 'PROPOSED' },
    );
    const { data } = await county().run(PUBLISH, { id, version: 1 });
    expect(data.publishCompanyListEntry).toEqual({
      state: 'PUBLISHED',
      entry: { from: '2026-09-01', to: '2027-08-31' },
    });
    expect((await subgraph.stranger().run(LIST)).data.companyList).toEqual({
      nodes: [{ company: { id: 'co1' }, reason: 'POOR_APPRAISAL', from: '2026-09-01', to: '2027-08-31' }],
      totalCount: { value: 1 },
    });
    const [fact] = await facts('published');
    expect(fact?.data.ban).toMatchObject({
      action: 'TENDER_BID',
      subjectId: 'co1',
      standing: true,
      to: '2027-08-31',
      clause: { pack: 'taian-2023', number: '§10.3.3' },
    });
  });
  it('is kept by the authority of the company, and not by who proposed', async () => {
    expect(await code(street(), PROPOSE, { input: { ...input, companyId: 'far' } })).toBe('FORBIDDEN');
    expect(await code(subgraph.role(Role.CompanyHead, 'COMPANY', 'co1'), PROPOSE, { input })).toBe(
      'FORBIDDEN',
    );
    expect(await code(street(), PROPOSE, { input: { ...input, reason: 'GOOD_APPRAISAL' } })).toBe(
      'BAD_USER_INPUT',
    );
    const id = await proposed(county());
    expect(await code(county(), PUBLISH, { id, version: 1 })).toBe('FOUR_EYES_REQUIRED');
    expect(await code(street(), PUBLISH, { id, version: 1 })).toBe('FORBIDDEN');
    const elsewhere = subgraph.role(Role.DistrictPropertyAuthority, 'COUNTY', 'k2');
    expect(await code(elsewhere, PUBLISH, { id, version: 1 })).toBe('NOT_FOUND');
    expect(await code(colleague(), PUBLISH, { id, version: 2 })).toBe('CONFLICT');
    expect(await code(colleague(), PUBLISH, { id, version: 1 })).toBeUndefined();
    expect(await code(colleague(), PUBLISH, { id, version: 2 })).toBe('ILLEGAL_TRANSITION');
  });
  it('lets a company go with a reason, and tells it', async () => {
    const id = await proposed();
    await county().run(PUBLISH, { id, version: 1 });
    expect(await code(county(), LIFT, { id, version: 2, reason: ' ' })).toBe('REASON_REQUIRED');
    expect(await code(county(), LIFT, { id, version: 2, reason: '整改完成' })).toBeUndefined();
    expect((await facts('lifted'))[0]?.data.ban).toMatchObject({ standing: false, subjectId: 'co1' });
    expect((await subgraph.stranger().run(LIST)).data.companyList.nodes).toEqual([]);
  });
  it('bans nobody by a red entry or by a proposal that was dropped', async () => {
    const id = await proposed(street(), { list: 'RED', reason: 'GOOD_APPRAISAL' });
    await county().run(PUBLISH, { id, version: 1 });
    const dropped = await proposed();
    expect(await code(county(), DROP, { id: dropped, version: 1, reason: '依据不足' })).toBeUndefined();
    const told = await subgraph.rows(FactEntity);
    expect(told.some(({ data }) => 'ban' in data)).toBe(false);
  });
});
