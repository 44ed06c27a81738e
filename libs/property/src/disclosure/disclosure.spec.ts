import { drift, FactEntity } from '@redgrid/database';
import type { TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  committee,
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

const PUBLISH = `mutation ($key: ID, $input: PropertyDisclosureInput!) {
  publishDisclosure(key: $key, input: $input) { evidenceId ordinal state disclosure { complete } } }`;
const READ = `query ($id: ID!) { compoundDisclosure(compoundId: $id) {
  complete checks { rule actual passed clause { number } }
  sets { code complete clause { number } items { item state dueFrom dueTo evidence { summary ordinal } } } } }`;

let subgraph: TestSubgraph<PropertyContext>;
let compound: string;
let company: string;
beforeEach(async () => {
  subgraph = await startDistrict('taian-2023');
  compound = await registered(subgraph, '丰泽嘉苑', 'fengze');
  company = await founded(subgraph);
  await engaged(subgraph, compound, company);
});
afterEach(() => subgraph.close());

const head = () => subgraph.as(companyHead(company));
const publication = (change: object = {}) => ({
  ...{ compoundId: compound, set: 'SERVICE', item: 'LICENCE', summary: '营业执照' },
  ...change,
});
const publish = (change: object = {}, client = head()) => client.run(PUBLISH, { input: publication(change) });
const read = async () => (await done(subgraph.stranger(), READ, { id: compound })).compoundDisclosure;
const itemOf = async (set: string, item: string) =>
  (await read()).sets
    .find(({ code }: { code: string }) => code === set)
    .items.find((each: { item: string }) => each.item === item);

describe('PROP-17 the disclosure of a compound', () => {
  it('has the sets of the pack, and says of each item how it stands and by which clause, to everybody', async () => {
    const before = await read();
    expect(before.sets.map(({ code }: { code: string }) => code)).toEqual([
      'SERVICE',
      'FEE_ACCOUNT',
      'COMPLAINTS',
      'PUBLIC_REVENUE',
    ]);
    expect(before.checks[0]).toMatchObject({ rule: 'CHECKLIST_SERVICE', actual: '0/10', passed: false });
    expect((await publish()).data.publishDisclosure).toMatchObject({
      ordinal: 1,
      state: 'COMPLETE',
      disclosure: { complete: false },
    });
    expect(await itemOf('SERVICE', 'LICENCE')).toEqual({
      ...{ item: 'LICENCE', state: 'COMPLETE', dueFrom: null, dueTo: null },
      evidence: { summary: '营业执照', ordinal: 1 },
    });
    expect(await drift(subgraph.running.database)).toEqual([]);
  });

  it('grows old: a licence after its last day, an account when the next period is over', async () => {
    await publish({ validUntil: '2026-10-31' });
    const account = { set: 'FEE_ACCOUNT', item: 'BALANCE', periodFrom: '2026-01-01', periodTo: '2026-06-30' };
    expect(
      (await publish({ ...account, periodFrom: '2025-07-01', periodTo: '2025-12-31' })).data.publishDisclosure
        .state,
    ).toBe('STALE');
    expect((await publish(account)).data.publishDisclosure).toMatchObject({ state: 'COMPLETE', ordinal: 2 });
    expect(await itemOf('FEE_ACCOUNT', 'BALANCE')).toMatchObject({
      dueFrom: '2026-01-01',
      dueTo: '2026-06-30',
    });
    subgraph.clock.set('2026-12-31T15:00:00.000Z');
    expect([
      (await itemOf('SERVICE', 'LICENCE')).state,
      (await itemOf('FEE_ACCOUNT', 'BALANCE')).state,
    ]).toEqual(['STALE', 'COMPLETE']);
    subgraph.clock.set('2026-12-31T16:00:00.000Z');
    expect((await itemOf('FEE_ACCOUNT', 'BALANCE')).state).toBe('STALE');
    const history = `{ disclosureEvidence(compoundId: "${compound}", set: "FEE_ACCOUNT") { nodes { periodTo ordinal } } }`;
    expect(
      (await done(subgraph.stranger(), history)).disclosureEvidence.nodes
        .map(({ periodTo }: { periodTo: string }) => periodTo)
        .toSorted(),
    ).toEqual(['2025-12-31', '2026-06-30']);
  });

  it('is published by its company or the street, about what the pack asks for, and by nobody else', async () => {
    expect((await publish({}, subgraph.as(street))).error).toBeUndefined();
    expect((await publish({}, subgraph.as(committee(compound)))).error?.code).toBe('FORBIDDEN');
    expect((await publish({}, subgraph.as(companyHead('another')))).error?.code).toBe('NOT_FOUND');
    expect((await publish({}, subgraph.as(otherStreet))).error?.code).toBe('NOT_FOUND');
    expect((await publish({ item: 'BALANCE' })).error).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'item',
    });
    expect((await publish({ set: 'GOSSIP' })).error).toMatchObject({ code: 'BAD_USER_INPUT', field: 'set' });
    expect((await publish({ periodFrom: '2026-02-01' })).error).toMatchObject({
      code: 'BAD_USER_INPUT',
      field: 'periodTo',
    });
  });

  it('gives the same receipt to the same key, and tells the other domains once', async () => {
    const twice = [1, 2].map(() => head().run(PUBLISH, { key: 'k', input: publication() }));
    const [first, second] = (await Promise.all(twice)).map(({ data }) => data?.publishDisclosure);
    if (first && second) expect(first).toEqual(second);
    const facts = (await subgraph.rows(FactEntity)).filter(
      ({ type }) => type === 'property.disclosure.published.v1',
    );
    expect(facts).toMatchObject([
      {
        data: { compoundId: compound, companyId: company, set: 'SERVICE', item: 'LICENCE', complete: false },
      },
    ]);
  });
});

describe('PROP-17 what is lacking', () => {
  const GAPS = `query ($unitId: ID!, $set: ID, $state: PropertyDisclosureGap, $first: Int, $after: String) {
    disclosureGaps(unitId: $unitId, set: $set, state: $state, first: $first, after: $after) {
      nodes { set item state compound { id } } totalCount { value } pageInfo { endCursor } } }`;
  const gaps = async (variables: object, who = street) => {
    const { data, error, sql } = await subgraph
      .as(who)
      .run(GAPS, { unitId: 'street', first: 100, ...variables });
    return { error, sql, ...data?.disclosureGaps };
  };

  it('is a list of the street, by set and by whether it is stale or missing', async () => {
    await publish({ set: 'FEE_ACCOUNT', item: 'BALANCE', periodFrom: '2025-07-01', periodTo: '2025-12-31' });
    expect((await gaps({ state: 'STALE' })).nodes).toEqual([
      { set: 'FEE_ACCOUNT', item: 'BALANCE', state: 'STALE', compound: { id: compound } },
    ]);
    const account = await gaps({ set: 'FEE_ACCOUNT' });
    expect(account.nodes.map(({ item }: { item: string }) => item).toSorted()).toEqual([
      'BALANCE',
      'CARRIED_OVER',
      'COLLECTED',
      'SPENT',
    ]);
    const page = await gaps({ first: 3 });
    const rest = await gaps({ after: page.pageInfo.endCursor });
    expect([...page.nodes, ...rest.nodes]).toEqual((await gaps({})).nodes);
  });

  it('is worked out in as many statements for many compounds as for one, and only for who supervises there', async () => {
    const one = await gaps({ first: 1 });
    for (const name of ['梅园', '紫薇', '玉兰']) await registered(subgraph, name, 'meiyuan');
    const many = await gaps({ first: 1 }, district);
    expect(many.totalCount.value).toBe(one.totalCount.value * 4);
    expect(many.sql.length).toBeLessThanOrEqual(Number(one.sql.length) + 1);
    expect((await gaps({}, otherStreet)).error?.code).toBe('FORBIDDEN');
    expect((await gaps({}, companyHead(company))).error?.code).toBe('FORBIDDEN');
  });
});
