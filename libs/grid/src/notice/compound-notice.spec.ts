import { Role } from '@redgrid/access';
import type { TestSubgraph } from '@redgrid/testing';
import type { GraphQLObjectType } from 'graphql';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GridContext } from '../context.ts';
import { startCounty } from '../county.fixture.ts';

const REGISTER = `mutation ($input: GridRegistrationInput!) { registerGrid(input: $input) { gridId } }`;

let subgraph: TestSubgraph<GridContext>;
beforeEach(async () => {
  subgraph = await startCounty();
});
afterEach(() => subgraph.close());

describe('PROP-17 the grids in the notice of a compound', () => {
  it('are told to anybody by code and name, in every community the compound lies in', async () => {
    for (const [communityId, code] of [
      ['there', 'T1'],
      ['here', 'H1'],
    ] as const) {
      const input = { communityId, code, name: `${code}网格`, headId: 'p1', compoundIds: ['both'] };
      const { error } = await subgraph
        .role(Role.CommunityParty, 'COMMUNITY', communityId)
        .run(REGISTER, { input });
      expect(error).toBeUndefined();
    }
    const { data } = await subgraph
      .stranger()
      .entities('CompoundNotice', ['both', 'plum'], 'grids { code name }');
    expect(data).toEqual([
      {
        grids: [
          { code: 'H1', name: 'H1网格' },
          { code: 'T1', name: 'T1网格' },
        ],
      },
      { grids: [] },
    ]);
  });

  it('tell nobody who leads them, and open the register of grids no further', async () => {
    const { schema } = subgraph.running;
    const type = schema.getType('CompoundNoticeGrid') as GraphQLObjectType;
    expect(Object.keys(type.getFields())).toEqual(['code', 'name']);
    expect(
      (await subgraph.stranger().run('{ gridOfCompound(compoundId: "plum") { code } }')).error?.code,
    ).toBe('FORBIDDEN');
  });
});
