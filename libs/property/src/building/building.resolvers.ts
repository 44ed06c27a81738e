import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { BuildingEntity } from './building.entity.ts';
import type { BuildingReceiptRow } from './building.receipt.ts';

export const buildingResolvers = {
  Mutation: {
    registerBuilding: (_, { key, input }, { buildings }) => buildings.register(key, input),
  },
  BuildingReceipt: {
    building: ({ buildingId }, _, { buildings }) => buildings.byId.load(buildingId),
  } satisfies ResolversFor<gql.BuildingReceiptResolvers, gql.BuildingReceipt, BuildingReceiptRow>,
  Compound: {
    buildings: ({ id }, page, { buildings }) => buildings.ofCompound(id, page),
  },
  Building: {
    __resolveReference: ({ id }, { buildings }) => buildings.byId.load(id),
    compound: ({ compoundId }, _, { compounds }) => compounds.led.load(compoundId),
    houses: ({ id }, page, { houses }) => houses.ofBuilding(id, page),
  } satisfies ResolversFor<gql.BuildingResolvers, gql.Building, BuildingEntity>,
} satisfies gql.Resolvers;
