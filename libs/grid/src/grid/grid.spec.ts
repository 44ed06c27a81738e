import { Role } from '@redgrid/access';
import { drift, FactEntity } from '@redgrid/database';
import { DirectoryEntity } from '@redgrid/events';
import { at, person, type TestClient, type TestSubgraph } from '@redgrid/testing';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { GridContext } from '../context.ts';
import { startCounty } from '../county.fixture.ts';
import { GridEntity } from './grid.entity.ts';

const REGISTER = `mutation ($key: ID, $input: GridRegistrationInput!) {
  registerGrid(key: $key, input: $input) { gridId version grid { code name community { id } } }
}`;
const HEAD = `mutation ($gridId: ID!, $version: Int!, $personId: ID) {
  assignGridHead(gridId: $gridId, version: $version, personId: $personId) { version grid { head { id } } }
}`;
const COVER = `mutation ($gridId: ID!, $version: Int!, $compoundIds: [ID!]!) {
  assignCompoundsToGrid(gridId: $gridId, version: $version, compoundIds: $compoundIds) {
    version grid { compounds { id } }
  }
}`;

let subgraph: TestSubgraph<GridContext>;
const community = (id = 'here') => subgraph.role(Role.CommunityParty, 'COMMUNITY', id);
const street = () => subgraph.role(Role.Street, 'STREET', 'street');
const register = (change: object = {}, client: TestClient = community()) =>
  client.run(REGISTER, { input: { communityId: 'here', code: 'G1', name: '第一网格', ...change } });
const registered = async (change: object = {}, client?: TestClient): Promise<string> =>
  (await register(change, client)).data.registerGrid.gridId;

beforeEach(async () => {
  subgraph = await startCounty();
});
afterEach(() => subgraph.close());

describe('GRID-01 a grid', () => {
  it('is registered by community, street and political-legal commission, and by nobody else', async () => {
    const { data } = await register({ compoundIds: ['plum', 'both'], headId: 'p1', workerIds: ['w1', 'w2'] });
    expect(data.registerGrid).toMatchObject({
      version: 1,
      grid: { code: 'G1', name: '第一网格', community: { id: 'here' } },
    });
    expect((await register({ code: 'G2' }, street())).error).toBeUndefined();
    const commission = subgraph.role(Role.PoliticalLegal, 'COUNTY', 'county');
    expect((await register({ code: 'G3' }, commission)).error).toBeUndefined();
    const refused = [
      community('there'),
      subgraph.role(Role.Street, 'STREET', 'street2'),
      subgraph.role(Role.GridHead, 'COMMUNITY', 'here'),
      subgraph.role(Role.Admin, 'ROOT', '*'),
      subgraph.stranger(),
    ];
    for (const client of refused)
      expect((await register({ code: 'G4' }, client)).error?.code).toBe('FORBIDDEN');
    expect(await subgraph.rows(GridEntity)).toHaveLength(3);
  });

  it('covers compounds of its community only, and each of them alone', async () => {
    const first = await registered({ compoundIds: ['both'] });
    expect((await register({ code: 'G2', compoundIds: ['both'] })).error).toMatchObject({
      code: 'GRID_COMPOUND_TAKEN',
      gridId: first,
    });
    expect((await register({ code: 'G2', compoundIds: ['bamboo'] })).error?.code).toBe(
      'GRID_COMPOUND_ELSEWHERE',
    );
    expect((await register({ code: 'G2', compoundIds: ['unheard'] })).error?.code).toBe('NOT_YET_KNOWN');
    const other = await register({ communityId: 'there', compoundIds: ['both'] }, community('there'));
    expect(other.error).toBeUndefined();
    expect(await subgraph.rows(GridEntity)).toHaveLength(2);
  });

  it('is refused with a code of another grid of the community, or with a text or level nobody means', async () => {
    await registered();
    const code = async (change: object) => (await register(change)).error?.code;
    expect(await code({})).toBe('GRID_CODE_TAKEN');
    expect(await code({ code: ' ' })).toBe('BAD_USER_INPUT');
    expect(await code({ code: 'G2', level: 6 })).toBe('BAD_USER_INPUT');
    expect(await code({ code: 'G2', communityId: 'unheard' })).toBe('NOT_YET_KNOWN');
    expect(await code({ code: `G2'; DROP TABLE grid; --`, name: '🍣%_' })).toBeUndefined();
  });

  it('gets a head from street or community, by who has seen its present version', async () => {
    const gridId = await registered();
    const appoint = (client: TestClient, version: number) =>
      client.run(HEAD, { gridId, version, personId: 'p9' });
    expect((await appoint(community(), 1)).data.assignGridHead).toEqual({
      version: 2,
      grid: { head: { id: 'p9' } },
    });
    expect((await appoint(street(), 1)).error).toMatchObject({ code: 'CONFLICT', currentVersion: 2 });
    expect((await appoint(community('there'), 2)).error?.code).toBe('NOT_FOUND');
    const commission = subgraph.role(Role.PoliticalLegal, 'COUNTY', 'county');
    expect((await appoint(commission, 2)).error?.code).toBe('FORBIDDEN');
    expect((await appoint(street(), 2)).data.assignGridHead.version).toBe(3);
  });

  it('changes the compounds it covers for all others at once', async () => {
    const gridId = await registered({ compoundIds: ['plum'] });
    const { data } = await community().run(COVER, { gridId, version: 1, compoundIds: ['orchid', 'orchid'] });
    expect(data.assignCompoundsToGrid).toEqual({ version: 2, grid: { compounds: [{ id: 'orchid' }] } });
    const again = await community().run(COVER, { gridId, version: 1, compoundIds: [] });
    expect(again.error?.code).toBe('CONFLICT');
    expect((await register({ code: 'G2', compoundIds: ['plum'] })).error).toBeUndefined();
  });

  it('is told to the other domains with its community and compounds, for their directories', async () => {
    const gridId = await registered({ compoundIds: ['plum', 'both'], headId: 'p1' });
    const [fact] = await subgraph.rows(FactEntity);
    expect(fact).toMatchObject({
      type: 'grid.grid.registered.v1',
      subject: gridId,
      place: { CITY: 'city', COUNTY: 'county', STREET: 'street', COMMUNITY: 'here', GRID: gridId },
      data: {
        directory: {
          kind: 'GRID',
          places: [
            { communityId: 'here', gridId, compoundId: 'both' },
            { communityId: 'here', gridId, compoundId: 'plum' },
          ],
        },
      },
    });
    expect(await subgraph.running.database.reader.manager.existsBy(DirectoryEntity, { id: gridId })).toBe(
      false,
    );
  });
});

describe('GRID-01 the register', () => {
  it('finds the grid of a compound and the grids of a person, within the area', async () => {
    await registered({ compoundIds: ['plum', 'both'], headId: 'p1' });
    const far = await registered({ communityId: 'there', compoundIds: ['both'] }, community('there'));
    const find = async (client: TestClient, compoundId: string) =>
      (await client.run(`{ gridOfCompound(compoundId: "${compoundId}") { id code } }`)).data.gridOfCompound;
    expect(await find(community(), 'plum')).toMatchObject({ code: 'G1' });
    expect(await find(community('there'), 'plum')).toBeNull();
    expect(await find(community('there'), 'both')).toMatchObject({ id: far });
    expect(await find(community(), 'orchid')).toBeNull();
    const owner = subgraph.role(Role.Owner, 'COMPOUND', 'plum');
    expect(await find(owner, 'plum')).toMatchObject({ code: 'G1' });
    expect(await find(owner, 'both')).toMatchObject({ code: 'G1' });
    const head = subgraph.as(person('p1'));
    expect(await find(head, 'plum')).toMatchObject({ code: 'G1' });
    const { data } = await street().entities('Person', ['p1', 'p2'], 'headsGrids { code }');
    expect(data).toEqual([{ headsGrids: [{ code: 'G1' }] }, { headsGrids: [] }]);
  });

  it('shows a grid by list, by id, below its unit and as reference within the area only', async () => {
    const id = await registered({ compoundIds: ['plum'] });
    const seen = async (client: TestClient) => [
      (await client.run(`{ grid(id: "${id}") { id } }`)).data.grid?.id,
      (await client.run('{ grids(unitId: "county") { nodes { id } } }')).data.grids.nodes[0]?.id,
      (await client.entities('Grid', [id], 'name')).data[0]?.name,
      (await client.entities('Compound', ['plum'], 'grid { id }')).data[0].grid?.id,
      (await client.entities('AdministrativeUnit', ['here'], 'grids { nodes { id } }')).data[0].grids.nodes[0]
        ?.id,
    ];
    expect(await seen(street())).toEqual([id, id, '第一网格', id, id]);
    expect(await seen(subgraph.role(Role.Street, 'STREET', 'street2'))).toEqual(Array(5).fill(undefined));
    expect(await seen(subgraph.as(person('nobody')))).toEqual(Array(5).fill(undefined));
    expect((await street().run('{ grids(unitId: "unheard") { nodes { id } } }')).error?.code).toBe(
      'NOT_YET_KNOWN',
    );
  });

  it('pages by code, in as many statements for many grids as for one', async () => {
    for (const code of ['G3', 'G1', 'G2']) await registered({ code, workerIds: ['w1'] });
    const list = (first: number, after?: string) =>
      street().run(
        `query ($first: Int, $after: String) { grids(unitId: "here", first: $first, after: $after) {
          nodes { code workers { id } compounds { id } } pageInfo { endCursor } totalCount { value }
        } }`,
        { first, after },
      );
    const one = await list(1);
    const all = await list(50);
    expect(all.data.grids.nodes.map(({ code }: { code: string }) => code)).toEqual(['G1', 'G2', 'G3']);
    expect(all.sql).toHaveLength(one.sql.length);
    const rest = await list(50, one.data.grids.pageInfo.endCursor);
    expect(rest.data.grids).toMatchObject({
      nodes: [{ code: 'G2' }, { code: 'G3' }],
      totalCount: { value: 3 },
    });
    const many = await street().entities('Compound', ['plum', 'orchid', 'both'], 'grid { code }');
    expect(many.sql.length).toBeLessThanOrEqual(2);
  });

  it('keeps tables and entities in agreement', async () => {
    expect(await drift(subgraph.running.database)).toEqual([]);
  });

  it('registers once however often it is sent with one key', async () => {
    const input = { communityId: 'here', code: 'G1', name: '第一网格' };
    const client = subgraph.as(person('p', at(Role.CommunityParty, 'COMMUNITY', 'here')));
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => client.run(REGISTER, { key: 'k', input })),
    );
    expect(new Set(answers.map(({ data }) => data?.registerGrid?.gridId)).size).toBe(1);
    expect(await subgraph.rows(GridEntity)).toHaveLength(1);
  });
});
