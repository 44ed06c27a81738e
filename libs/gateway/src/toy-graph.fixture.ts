import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import {
  hasRole,
  isPublic,
  isSignedIn,
  mergeShields,
  open,
  Role,
  type Principal,
  type ShieldTree,
} from '@redgrid/access';
import { DomainError } from '@redgrid/errors';
import type { CallerContext, ServableSubgraph, SubgraphCall } from '@redgrid/http';
import DataLoader from 'dataloader';
import { parse, type DocumentNode, type GraphQLResolveInfo } from 'graphql';

const LINK = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.7", import: ["@key", "@shareable"])`;

const propertySdl = parse(`${LINK}
  type Query {
    compounds: [Compound!]!
    compoundPage(first: Int): CompoundConnection!
    hello(name: String): String
    secret: String
    forgotten: String
    places: [Place!]!
    hidden: Compound
    boom: String
  }
  type Mutation { rename(id: ID!, name: String!): Compound }
  interface Place { id: ID! name: String }
  type Compound implements Place @key(fields: "id") { id: ID! name: String neighbour: Compound }
  type Park implements Place @key(fields: "id") { id: ID! name: String }
  type CompoundConnection { nodes: [Compound!]! pageInfo: PageInfo! }
  type PageInfo { hasNextPage: Boolean! }
`);

const gridSdl = parse(`${LINK}
  type Query { grids: [Grid!] }
  type Mutation { report(text: String!): Grid }
  type Compound @key(fields: "id") { id: ID! officer: String grid: Grid strict: Grid! }
  type Grid { code: String! }
`);

const propertyShield: ShieldTree = {
  Query: {
    compounds: isPublic,
    compoundPage: isPublic,
    hello: isPublic,
    secret: hasRole(Role.Admin),
    places: isPublic,
    hidden: isPublic,
    boom: isPublic,
  },
  Mutation: { rename: isSignedIn },
  Place: { id: open, name: isSignedIn },
  Compound: { id: open, name: open, neighbour: open },
  Park: { id: open, name: open },
  CompoundConnection: { nodes: open, pageInfo: open },
  PageInfo: { hasNextPage: open },
};
const gridShield: ShieldTree = {
  Query: { grids: isPublic },
  Mutation: { report: isPublic },
  Compound: { id: open, officer: open, grid: isSignedIn, strict: open },
  Grid: { code: open },
};

/** The rules of both toy subgraphs. */
export const toyShield = mergeShields(propertyShield, gridShield);

/** The supergraph of both toy subgraphs. */
export function toySupergraph(): string {
  const { supergraphSdl, errors } = composeServices([
    { name: 'property', url: 'http://property.invalid', typeDefs: propertySdl },
    { name: 'grid', url: 'http://grid.invalid', typeDefs: gridSdl },
  ]);
  if (!supergraphSdl) throw new Error(errors?.join('\n'));
  return supergraphSdl;
}

interface ToyContext extends CallerContext {
  readonly call: SubgraphCall;
  readonly officers: DataLoader<string, string>;
}

/** What happened inside the toys, for tests to look at. */
export class ToyLog {
  readonly contexts: SubgraphCall[] = [];
  readonly batches: (readonly string[])[] = [];
  readonly operations: unknown[] = [];
  readonly reports: string[] = [];
}

type Args = Record<string, never>;
const compound = (id: string) => ({ __typename: 'Compound', id, name: `Compound ${id}` });

/** Owns compounds. */
export function propertyToy(log = new ToyLog()): ServableSubgraph {
  return toy('property', propertySdl, log, {
    Query: {
      compounds: (_: unknown, __: Args, ___: ToyContext, { operation }: GraphQLResolveInfo) => {
        log.operations.push(operation);
        return [compound('A'), compound('B')];
      },
      compoundPage: () => ({ nodes: [compound('A')], pageInfo: { hasNextPage: false } }),
      hello: (_: unknown, { name }: { name?: string }) => `hello ${name ?? 'you'}`,
      places: () => [{ __typename: 'Park', id: 'P' }, compound('A'), compound('B')],
      hidden: () => compound('HIDDEN'),
      secret: () => 'secret',
      boom: () => {
        throw new Error('ER_ACCESS_DENIED_ERROR for root at 127.0.0.1, phone 13800138000');
      },
    },
    Compound: { neighbour: ({ id }: { id: string }) => (id === 'A' ? compound('B') : null) },
    Mutation: {
      rename: (_: unknown, { id, name }: { id: string; name: string }) => ({ ...compound(id), name }),
    },
  });
}

/** Adds fields to compounds it does not own. */
export function gridToy(log = new ToyLog()): ServableSubgraph {
  return toy('grid', gridSdl, log, {
    Query: { grids: () => [{ code: 'G1' }] },
    Compound: {
      __resolveReference: async ({ id }: { id: string }) => (id === 'HIDDEN' ? null : { id }),
      officer: ({ id }: { id: string }, _: Args, { officers }: ToyContext) => officers.load(id),
      grid: ({ id }: { id: string }) => {
        if (id === 'B')
          throw new DomainError('NOT_FOUND', { checks: [{ rule: 'GRID_KNOWN', passed: false }] });
        return { code: `G-${id}` };
      },
      strict: () => null,
    },
    Mutation: {
      report: (_: unknown, { text }: { text: string }) => {
        log.reports.push(text);
        return { code: text };
      },
    },
  });
}

function toy(name: string, typeDefs: DocumentNode, log: ToyLog, resolvers: object): ServableSubgraph {
  return {
    name,
    schema: buildSubgraphSchema([{ typeDefs, resolvers: resolvers as never }]),
    context: (call): ToyContext => {
      log.contexts.push(call);
      const officers = new DataLoader<string, string>(async (ids) => {
        log.batches.push(ids);
        return ids.map((id) => `Officer of ${id}`);
      });
      return { principal: call.principal, call, officers };
    },
    ready: async () => true,
  };
}

/** A caller with one role at the root. */
export function somebody(role: Role = Role.Owner): Principal {
  return {
    id: `${role}-1`,
    kind: 'PERSON',
    personId: 'person-1',
    grants: [{ role, scopeType: 'ROOT', scopeId: '*' }],
    grantsVersion: 1,
  };
}
