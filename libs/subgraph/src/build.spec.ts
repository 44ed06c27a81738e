import { hasRole, isPublic, isSignedIn, open, Role } from '@redgrid/access';
import {
  column,
  command,
  int,
  key,
  listPage,
  nestedPage,
  primary,
  rowLoader,
  saveVersion,
  text,
  type RequestContext,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { at, person, shieldFindings, startTestSubgraph, type TestSubgraph } from '@redgrid/testing';
import { parse } from 'graphql';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { buildSubgraph, type BaseContext, type Domain } from './index.ts';

@Entity('toy')
@Index('ix_toy_community', ['communityId', 'name', 'id'])
class ToyEntity {
  @PrimaryColumn(key())
  id!: string;
  @Column(text(64))
  name!: string;
  @Column(key())
  communityId!: string;
  @Column(key())
  boxId!: string;
  @Column(int)
  version!: number;
}

const rules = [{ roles: 'ANY' as const, columns: { COMMUNITY: 'communityId' } }];
const sdl = parse(/* GraphQL */ `
  type Query {
    toys(first: Int, after: String): ToyConnection!
    fails: String
    hidden: String
    greeting: String
    secret: String
  }
  type Mutation {
    makeToy(key: ID, name: String!, fail: Boolean): Receipt!
    rename(key: ID, id: ID!, version: Int!, name: String!): Receipt!
  }
  type Receipt {
    id: ID!
  }
  type ToyConnection {
    nodes: [Toy!]!
    edges: [ToyEdge!]!
    pageInfo: PageInfo!
    totalCount: TotalCount!
  }
  type ToyEdge {
    cursor: String!
    node: Toy!
  }
  type Toy @key(fields: "id") {
    id: ID!
    name: String!
    version: Int!
  }
  type Box @key(fields: "id") {
    id: ID!
    toys(first: Int): ToyConnection
  }
`);
type Context = BaseContext;
const page = (request: RequestContext, args: object) => ({
  name: 'toys',
  entity: ToyEntity,
  rules,
  orderBy: 'name' as const,
  page: args,
});
const resolvers = {
  Query: {
    toys: (_: unknown, args: object, { request }: Context) => listPage(request, page(request, args)),
    fails: () => {
      throw new DomainError('NOT_FOUND');
    },
    greeting: () => 'hello',
    secret: () => 'secret',
  },
  Mutation: {
    makeToy: (_: unknown, { key, name, fail }: { key?: string; name: string; fail?: boolean }) =>
      command('makeToy', key, async (unit) => {
        const id = unit.newId();
        await unit.db.insert(ToyEntity, { id, name, communityId: 'c1', boxId: 'b1', version: 1 });
        unit.emit({
          type: 'toy.made.v1',
          subject: id,
          subjectVersion: 1,
          place: { COMMUNITY: 'c1' },
          data: {},
        });
        if (fail) throw new DomainError('ILLEGAL_TRANSITION');
        return { id };
      }),
    rename: (
      _: unknown,
      { key, id, version, name }: { key?: string; id: string; version: number; name: string },
    ) =>
      command('rename', key, async (unit) => {
        await saveVersion(unit.db, ToyEntity, { id, version }, { name });
        return { id };
      }),
  },
  Toy: {
    __resolveReference: ({ id }: { id: string }, { request }: Context) => {
      if (id === 'broken') throw new DomainError('NOT_YET_KNOWN');
      return rowLoader(request, { entity: ToyEntity, column: 'id', rules }).load(id);
    },
  },
  Box: {
    __resolveReference: ({ id }: { id: string }) => ({ id }),
    toys: ({ id }: { id: string }, args: object, { request }: Context) =>
      nestedPage(request, page(request, args), { column: 'boxId', id }),
  },
};
const shield = {
  Query: { toys: isSignedIn, fails: isPublic, greeting: isPublic, secret: hasRole(Role.Admin) },
  Mutation: { makeToy: isSignedIn, rename: isSignedIn },
  Receipt: { id: open },
  ToyConnection: { nodes: open, edges: open, pageInfo: open, totalCount: open },
  ToyEdge: { cursor: open, node: open },
  Toy: { id: open, name: isSignedIn, version: isSignedIn },
  Box: { id: open, toys: isSignedIn },
};
const domain: Domain = {
  name: 'organisation',
  sdl: [sdl],
  resolvers,
  shield,
  schema: buildSubgraph([sdl], resolvers, shield),
  entities: [ToyEntity],
  migrations: [
    {
      name: '2026-11-10-create-toy',
      async up(tables) {
        await tables.create(
          'toy',
          {
            id: primary(column.key()),
            name: column.text(64),
            communityId: column.key(),
            boxId: column.key(),
            version: column.int,
          },
          [{ name: 'ix_toy_community', columns: ['communityId', 'name', 'id'] }],
        );
      },
      async down(tables) {
        await tables.drop('toy');
      },
    },
  ],
  context: (request) => ({ principal: request.principal, language: request.language, request }),
};

let subgraph: TestSubgraph;
const here = person('here', at(Role.GridHead, 'COMMUNITY', 'c1'));
const elsewhere = person('elsewhere', at(Role.GridHead, 'COMMUNITY', 'c2'));

beforeEach(async () => {
  subgraph = await startTestSubgraph(domain);
});
afterEach(() => subgraph.close());

describe('the shield of a subgraph', () => {
  it('GW-01 denies a field nobody ruled, and wraps ruled fields only', async () => {
    expect(await shieldFindings(domain)).toEqual({
      uncovered: ['Query.hidden'],
      unguarded: [],
      needlesslyWrapped: [],
    });
    expect((await subgraph.as(here).run('{ hidden }')).error?.code).toBe('FORBIDDEN');
  });
  it('GW-01 refuses a role rule and keeps the codes resolvers throw', async () => {
    expect((await subgraph.as(here).run('{ secret }')).error?.code).toBe('FORBIDDEN');
    expect(await subgraph.stranger('zh-CN').run('{ greeting fails }')).toMatchObject({
      data: { greeting: 'hello', fails: null },
      error: { code: 'NOT_FOUND', message: expect.stringContaining('管辖') },
    });
  });
  it('GW-02 lets one broken reference fail alone, and shows nothing of another place', async () => {
    const {
      data: {
        makeToy: { id },
      },
    } = await subgraph.as(here).run('mutation { makeToy(name: "a") { id } }');
    const answer = await subgraph.as(here).entities('Toy', ['broken', id], 'name');
    expect(answer).toMatchObject({ data: [null, { name: 'a' }], error: { code: 'NOT_YET_KNOWN' } });
    expect((await subgraph.as(elsewhere).entities('Toy', [id], 'name')).data).toEqual([null]);
  });
});

describe('lists', () => {
  it('page by cursor without skipping or repeating, and count only when asked', async () => {
    for (const name of ['a', 'b', 'b', 'c', '🍣'])
      await subgraph.as(here).run(`mutation { makeToy(name: "${name}") { id } }`);
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const { data } = await subgraph
        .as(here)
        .run(
          'query ($after: String) { toys(first: 2, after: $after) { nodes { name } pageInfo { hasNextPage endCursor } } }',
          { after },
        );
      seen.push(...data.toys.nodes.map(({ name }: { name: string }) => name));
      after = data.toys.pageInfo.hasNextPage ? data.toys.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toEqual(['a', 'b', 'b', 'c', '🍣']);
    const counted = await subgraph.as(here).run('{ toys(first: 1) { totalCount { value atLeast } } }');
    expect(counted.data.toys.totalCount).toEqual({ value: 5, atLeast: false });
    expect((await subgraph.as(elsewhere).run('{ toys { nodes { id } } }')).data.toys.nodes).toEqual([]);
  });
  it('refuse sizes and cursors that are not theirs', async () => {
    await subgraph.as(here).run('mutation { a: makeToy(name: "a") { id } b: makeToy(name: "b") { id } }');
    const { data } = await subgraph.as(here).run('{ toys(first: 1) { pageInfo { endCursor } } }');
    const cursor = data.toys.pageInfo.endCursor;
    const use = (who: typeof here, after: string) =>
      subgraph.as(who).run('query ($after: String) { toys(after: $after) { nodes { id } } }', { after });
    expect((await use(elsewhere, cursor)).error?.code).toBe('INVALID_CURSOR');
    expect((await use(here, `${cursor}A`)).error?.code).toBe('INVALID_CURSOR');
    expect((await use(here, 'x'.repeat(10_000))).error?.code).toBe('INVALID_CURSOR');
    for (const first of [-1, 101])
      expect((await subgraph.as(here).run(`{ toys(first: ${first}) { nodes { id } } }`)).error?.code).toBe(
        'BAD_USER_INPUT',
      );
  });
  it('GW-02 answer for many parents in one statement', async () => {
    await subgraph.as(here).run('mutation { a: makeToy(name: "a") { id } b: makeToy(name: "b") { id } }');
    const answer = await subgraph
      .as(here)
      .entities('Box', ['b1', 'b2'], 'toys(first: 1) { nodes { name } pageInfo { hasNextPage } }');
    expect(answer.data).toEqual([
      { toys: { nodes: [{ name: 'a' }], pageInfo: { hasNextPage: true } } },
      { toys: { nodes: [], pageInfo: { hasNextPage: false } } },
    ]);
    expect(answer.sql).toHaveLength(1);
  });
  it('GW-02 count for many parents in one more statement, each within the scope', async () => {
    await subgraph.as(here).run('mutation { a: makeToy(name: "a") { id } b: makeToy(name: "b") { id } }');
    const count = (who: typeof here) =>
      subgraph.as(who).entities('Box', ['b1', 'b2', 'b3'], 'toys(first: 1) { totalCount { value atLeast } }');
    const answer = await count(here);
    expect(answer.data.map(({ toys }: { toys: { totalCount: object } }) => toys.totalCount)).toEqual(
      [2, 0, 0].map((value) => ({ value, atLeast: false })),
    );
    expect(answer.sql).toHaveLength(2);
    expect((await count(elsewhere)).data[0].toys.totalCount.value).toBe(0);
  });
});
