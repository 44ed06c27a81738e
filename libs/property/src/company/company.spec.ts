import { person, type TestSubgraph } from '@redgrid/testing';
import { FactEntity } from '@redgrid/database';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  companyHead,
  community,
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

const REGISTER = `mutation ($key: ID, $input: PropertyCompanyInput!) { registerCompany(key: $key, input: $input) { companyId company { name uscc otherManager unit { id } legalRepresentative { id } } } }`;
const OPEN = `mutation ($key: ID, $compoundId: ID!, $companyId: ID!) { openProject(key: $key, compoundId: $compoundId, companyId: $companyId, managerId: "m1") { projectId project { state manager { id } startedOn } } }`;

let subgraph: TestSubgraph<PropertyContext>;
beforeEach(async () => {
  subgraph = await startDistrict();
});
afterEach(async () => {
  await subgraph.close();
});
const input = (changes: object = {}) => ({
  name: '示例和美物业',
  uscc: '91370406MA3C00007X',
  type: 'COMMERCIAL',
  unitId: 'street',
  registeredOn: '2015-01-01',
  legalRepresentativeId: 'r1',
  ...changes,
});

describe('PROP-04 the register of companies', () => {
  it('knows a credit code once, however it is written', async () => {
    const { registerCompany } = await done(subgraph.as(street), REGISTER, {
      input: input({ uscc: ' 91370406ma3c00007x' }),
    });
    expect(registerCompany.company).toEqual({
      name: '示例和美物业',
      uscc: '91370406MA3C00007X',
      otherManager: false,
      unit: { id: 'street' },
      legalRepresentative: { id: 'r1' },
    });
    expect(
      (await subgraph.as(district).run(REGISTER, { input: input({ name: '另一个' }) })).error?.code,
    ).toBe('COMPANY_ALREADY_REGISTERED');
  });
  it('takes entries from authority and street of its seat, with a type and a code that exist', async () => {
    const run = (who: typeof street, changes: object = {}) =>
      subgraph.as(who).run(REGISTER, { input: input(changes) });
    expect((await run(otherStreet)).error?.code).toBe('FORBIDDEN');
    expect((await run(community('fengze'))).error?.code).toBe('FORBIDDEN');
    expect((await run(street, { type: 'NONSENSE' })).error?.code).toBe('COMPANY_TYPE_UNKNOWN');
    expect((await run(street, { uscc: '123' })).error).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'uscc',
    });
    expect((await run(street, { unitId: 'nowhere' })).error?.code).toBe('NOT_YET_KNOWN');
    expect((await run(street, { type: 'NON_PROFIT' })).data.registerCompany.company.otherManager).toBe(true);
  });
  it('is read by whoever is signed in, of every place, and by nobody else', async () => {
    const id = await founded(subgraph);
    await done(subgraph.as(street), REGISTER, { input: input() });
    const list = (filter = '') => `{ companies${filter} { nodes { name } totalCount { value } } }`;
    expect((await done(subgraph.as(person('nobody')), list())).companies.totalCount.value).toBe(2);
    expect((await done(subgraph.as(otherStreet), list('(unitId: "street")'))).companies.nodes).toEqual([
      { name: '示例和美物业' },
    ]);
    expect((await done(subgraph.as(otherStreet), list('(type: "STATE_OWNED")'))).companies.nodes).toEqual([]);
    expect(
      (await done(subgraph.as(otherStreet), list('(namePrefix: "示例和")'))).companies.nodes,
    ).toHaveLength(1);
    expect((await subgraph.stranger().run(list())).error?.code).toBe('FORBIDDEN');
    expect((await subgraph.stranger().entities('Company', [id], 'name')).errors[0]?.code).toBe('FORBIDDEN');
    expect(
      (await done(subgraph.as(person('nobody')), '{ companyTypes { code nameZh } }')).companyTypes,
    ).toContainEqual({
      code: 'COMMUNITY_RUN',
      nameZh: '社区领办物业',
    });
  });
  it('writes once for one key', async () => {
    const first = await subgraph.as(street).run(REGISTER, { key: 'c1', input: input() });
    expect((await subgraph.as(street).run(REGISTER, { key: 'c1', input: input() })).data).toEqual(first.data);
    const facts = await subgraph.rows(FactEntity);
    expect(facts).toMatchObject([
      {
        type: 'property.company.registered.v1',
        data: { directory: { kind: 'COMPANY', attributes: { type: 'COMMERCIAL' } } },
      },
    ]);
  });
});

describe('PROP-04 projects', () => {
  it('are open one at a time in a compound', async () => {
    const [compoundId, companyId, other] = [
      await registered(subgraph, '梅花园', 'meiyuan'),
      await founded(subgraph, 1),
      await founded(subgraph, 2),
    ];
    const { openProject } = await done(subgraph.as(street), OPEN, { compoundId, companyId });
    expect(openProject.project).toEqual({ state: 'OPEN', manager: { id: 'm1' }, startedOn: '2026-09-01' });
    expect((await subgraph.as(street).run(OPEN, { compoundId, companyId: other })).error).toMatchObject({
      code: 'PROJECT_ALREADY_OPEN',
      projectId: openProject.projectId,
    });
    await done(
      subgraph.as(street),
      `mutation { closeProject(id: "${openProject.projectId}", version: 1) { version } }`,
    );
    expect((await subgraph.as(street).run(OPEN, { compoundId, companyId: other })).error).toBeUndefined();
    expect(
      (await done(subgraph.as(street), `{ compound(id: "${compoundId}") { managed company { id } } }`))
        .compound,
    ).toEqual({ managed: true, company: { id: other } });
  });
  it('let one of two companies win that move in at once', async () => {
    const compoundId = await registered(subgraph, '梅花园', 'meiyuan');
    const companies = [await founded(subgraph, 1), await founded(subgraph, 2)];
    const codes = (
      await Promise.all(
        companies.map((companyId) => subgraph.as(street).run(OPEN, { compoundId, companyId })),
      )
    ).map(({ error }) => error?.code);
    expect(codes.toSorted()).toEqual(['PROJECT_ALREADY_OPEN', undefined]);
  });
  it('are opened by the street of the compound, for a company that exists', async () => {
    const [compoundId, companyId] = [
      await registered(subgraph, '梅花园', 'meiyuan'),
      await founded(subgraph),
    ];
    const run = (who: typeof street, company = companyId) =>
      subgraph.as(who).run(OPEN, { compoundId, companyId: company });
    expect((await run(otherStreet)).error?.code).toBe('NOT_FOUND');
    expect((await run(community('meiyuan'))).error?.code).toBe('FORBIDDEN');
    expect((await run(companyHead(companyId))).error?.code).toBe('FORBIDDEN');
    expect((await run(street, 'none')).error?.code).toBe('NOT_FOUND');
  });
  it('are listed under their company as far as the caller may see them', async () => {
    const companyId = await founded(subgraph);
    await engaged(subgraph, await registered(subgraph, '梅花园', 'meiyuan'), companyId);
    await engaged(subgraph, await registered(subgraph, '丰泽嘉苑', 'fengze', 'ziwei'), companyId);
    const seen = async (who: typeof street) =>
      (
        await done(
          subgraph.as(who),
          `{ company(id: "${companyId}") { projects { nodes { compound { name } } } } }`,
        )
      ).company.projects.nodes.length;
    expect([
      await seen(street),
      await seen(community('ziwei')),
      await seen(companyHead(companyId)),
      await seen(otherStreet),
    ]).toEqual([2, 1, 2, 0]);
    const facts = (await subgraph.rows(FactEntity)).filter(
      ({ type }) => type === 'property.project.opened.v1',
    );
    expect(facts.at(-1)).toMatchObject({
      place: { COMPANY: companyId, COMMUNITY: 'fengze' },
      data: {
        companyId,
        directory: {
          kind: 'PROJECT',
          state: 'OPEN',
          places: [{ communityId: 'fengze', companyId }, { communityId: 'ziwei' }],
        },
      },
    });
  });
});
