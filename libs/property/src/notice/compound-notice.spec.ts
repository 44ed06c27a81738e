import type { TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { codesOf, CONTRACT_CLAUSES } from '../code/codes.ts';
import {
  committee,
  companyHead,
  district,
  done,
  engaged,
  founded,
  registered,
  startDistrict,
  street,
} from '../district.fixture.ts';
import type { PropertyContext } from '../index.ts';

const NOTICE = `query ($id: ID!) { compoundNotice(compoundId: $id) {
  id name community { id } managed managementNature serviceContent company { name uscc licence }
  contract { state filingState fileBy filedOn publishedAt stage startsOn endsOn gradeName unitPrice }
} }`;
const step = (name: string) =>
  `mutation ($id: ID!, $version: Int!) { ${name}(id: $id, version: $version) { version } }`;

let subgraph: TestSubgraph<PropertyContext>;
let compound: string;
let company: string;
beforeEach(async () => {
  subgraph = await startDistrict();
  compound = await registered(subgraph, '丰泽嘉苑', 'fengze', 'ziwei');
  company = await founded(subgraph);
});
afterEach(() => subgraph.close());

const notice = async (id = compound) => (await done(subgraph.stranger(), NOTICE, { id })).compoundNotice;

async function signed(): Promise<string> {
  const projectId = await engaged(subgraph, compound, company);
  const input = {
    projectId,
    startsOn: '2026-10-01',
    endsOn: '2028-09-30',
    grade: 'THREE_STARS',
    unitPrice: 180,
    clauses: codesOf(CONTRACT_CLAUSES).slice(0, 12),
  };
  const { draftContract } = await done(
    subgraph.as(companyHead(company)),
    'mutation ($input: PropertyContractInput!) { draftContract(input: $input) { contractId } }',
    { input },
  );
  const id = String(draftContract.contractId);
  await done(subgraph.as(committee(compound)), step('signContract'), { id, version: 1 });
  return id;
}

describe('PROP-17 the notice of a compound', () => {
  it('is read by anybody, and is null for a compound there is not', async () => {
    expect(await notice()).toEqual({
      id: compound,
      name: '丰泽嘉苑',
      community: { id: 'fengze' },
      managed: false,
      managementNature: null,
      serviceContent: null,
      company: null,
      contract: null,
    });
    expect(await notice('nowhere')).toBeNull();
  });

  it('opens the register no further: the compound itself stays closed', async () => {
    for (const query of [
      `{ compound(id: "${compound}") { name } }`,
      `{ company(id: "${company}") { name } }`,
      '{ contracts { nodes { id } } }',
    ])
      expect((await subgraph.stranger().run(query)).error?.code).toBe('FORBIDDEN');
  });

  it('tells of a contract its state at once, and its terms when it is publicised', async () => {
    const id = await signed();
    expect((await notice()).contract).toEqual({
      state: 'SIGNED',
      filingState: 'NOT_FILED',
      fileBy: '2026-09-16',
      filedOn: null,
      publishedAt: null,
      stage: null,
      startsOn: null,
      endsOn: null,
      gradeName: null,
      unitPrice: null,
    });
    await done(subgraph.as(district), step('fileContract'), { id, version: 2 });
    await done(subgraph.as(street), step('publishContract'), { id, version: 3 });
    const { company: engagedCompany, contract } = await notice();
    expect(engagedCompany).toEqual({ name: '示例物业1', uscc: '91370406MA3C00001X', licence: null });
    expect(contract).toMatchObject({
      state: 'PUBLISHED',
      filingState: 'FILED',
      filedOn: '2026-09-01',
      stage: 'REGULAR',
      startsOn: '2026-10-01',
      endsOn: '2028-09-30',
      gradeName: '三星级',
      unitPrice: 180,
    });
  });

  it('tells of a contract that is too late for its filing', async () => {
    await signed();
    subgraph.clock.set('2026-09-17T01:00:00.000Z');
    expect((await notice()).contract.filingState).toBe('OVERDUE');
  });

  it('is found by its reference like its query, whoever asks', async () => {
    const { data } = await subgraph.stranger().entities('CompoundNotice', [compound, 'nowhere'], 'name');
    expect(data).toEqual([{ name: '丰泽嘉苑' }, null]);
    const companies = await subgraph.stranger().entities('CompoundNoticeCompany', [company], 'name');
    expect(companies.data).toEqual([{ name: '示例物业1' }]);
  });
});
