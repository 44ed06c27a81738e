import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { GridEntity } from './grid.entity.ts';
import type { GridReceiptRow } from './grid.receipt.ts';

export const gridResolvers = {
  Query: {
    grid: (_, { id }, { grids }) => grids.byId.load(id),
    gridOfCompound: (_, { compoundId }, { grids }) => grids.ofCompound(compoundId),
    grids: (_, { unitId, ...page }, { grids }) => grids.ofUnit(unitId, page),
  },
  Mutation: {
    registerGrid: (_, { key, input }, { gridRegister }) => gridRegister.register(key, input),
    assignGridHead: (_, { key, gridId, version, personId }, { gridRegister }) =>
      gridRegister.appoint(key, gridId, version, personId),
    assignCompoundsToGrid: (_, { key, gridId, version, compoundIds }, { gridRegister }) =>
      gridRegister.assignCompounds(key, gridId, version, compoundIds),
  },
  GridReceipt: {
    grid: ({ gridId }, _, { grids }) => grids.byId.load(gridId),
  } satisfies ResolversFor<gql.GridReceiptResolvers, gql.GridReceipt, GridReceiptRow>,
  Grid: {
    __resolveReference: ({ id }, { grids }) => grids.byId.load(id),
    community: ({ communityId }) => ({ id: communityId }),
    head: ({ headId }) => (headId === null ? null : { id: headId }),
    workers: async ({ id }, _, { grids }) =>
      (await grids.workersOf.load(id)).map(({ personId }) => ({ id: personId })),
    compounds: async ({ id }, _, { grids }) =>
      (await grids.compoundsOf.load(id)).map(({ compoundId }) => ({ id: compoundId })),
  } satisfies ResolversFor<gql.GridResolvers, gql.Grid, GridEntity>,
  Compound: {
    __resolveReference: ({ id }) => ({ id }),
    grid: ({ id }, _, { grids }) => grids.ofCompound(id),
  },
  AdministrativeUnit: {
    __resolveReference: ({ id }) => ({ id }),
    grids: ({ id }, page, { grids }) => grids.ofCommunity(id, page),
  },
  Person: {
    __resolveReference: ({ id }) => ({ id }),
    headsGrids: ({ id }, _, { grids }) => grids.byHead.load(id),
  },
} satisfies gql.Resolvers;
