import type { GraphQLObjectType } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { clients, startCounty, type Organisation } from '../county.fixture.ts';

const SEAT = `mutation ($input: OrganisationSeatOwnersCommitteeInput!) { seatOwnersCommittee(input: $input) { id } }`;
const COMMITTEE = 'committee { number seatedOn termEndsOn memberCount }';

let subgraph: Organisation;
beforeEach(async () => {
  subgraph = await startCounty();
});
afterEach(() => subgraph.close());

describe('PROP-17 the committee in the notice of a compound', () => {
  const notice = async () =>
    (await subgraph.stranger().entities('CompoundNotice', ['x1', 'x2'], COMMITTEE)).data;

  it('is told to anybody by its term and size, and is null before the first election', async () => {
    expect(await notice()).toEqual([{ committee: null }, { committee: null }]);
    const members = [1, 2, 3, 7, 8].map((n, index) => ({ personId: `p${n}`, chair: index === 0 }));
    const input = { compoundId: 'x1', version: null, members, seatedOn: '2026-09-01' };
    expect((await clients(subgraph).community.run(SEAT, { input })).error).toBeUndefined();
    expect(await notice()).toEqual([
      { committee: { number: 1, seatedOn: '2026-09-01', termEndsOn: '2031-08-31', memberCount: 5 } },
      { committee: null },
    ]);
  });

  it('leads to no member: what is published has no field for persons', async () => {
    const { schema } = subgraph.running;
    const type = schema.getType('CompoundNoticeCommittee') as GraphQLObjectType;
    expect(Object.keys(type.getFields())).toEqual(['number', 'seatedOn', 'termEndsOn', 'memberCount']);
    const { data } = await subgraph.stranger().entities('Compound', ['x1'], 'ownersCommittee { id }');
    expect(data).toEqual([null]);
  });
});
