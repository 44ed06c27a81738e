import type { ResolversFor } from '@redgrid/subgraph';
import type { CompoundEntity } from '../compound/compound.entity.ts';
import type * as gql from '../generated/types.ts';
import type { HouseEntity } from './house.entity.ts';
import type { HouseReceiptRow } from './house.receipt.ts';
import type { OwnershipEntity } from './ownership.entity.ts';

export const houseResolvers = {
  Query: {
    house: (_, { id }, { houses }) => houses.byId.load(id),
    houses: (_, filter, { houses }) => houses.ofCompound(filter),
  },
  Mutation: {
    registerHouses: (_, { key, ...batch }, { houses }) => houses.register(key, batch),
    correctHouse: (_, { key, ...change }, { houses }) => houses.correct(key, change),
    recordOwnership: (_, { key, ...owners }, { houses }) => houses.recordOwnership(key, owners),
  },
  HouseReceipt: {
    house: ({ houseId }, _, { houses }) => houses.byId.load(houseId),
  } satisfies ResolversFor<gql.HouseReceiptResolvers, gql.HouseReceipt, HouseReceiptRow>,
  Compound: {
    houseTotals: (compound) => compound,
  },
  HouseTotals: {
    buildings: ({ buildingCount }) => buildingCount,
    houses: ({ houseCount }) => houseCount,
    area: ({ houseArea }) => houseArea,
  } satisfies ResolversFor<gql.HouseTotalsResolvers, gql.HouseTotals, CompoundEntity>,
  House: {
    __resolveReference: ({ id }, { houses }) => houses.byId.load(id),
    building: ({ buildingId }, _, { buildings }) => buildings.byId.load(buildingId),
    compound: ({ compoundId }, _, { compounds }) => compounds.led.load(compoundId),
    ownerships: ({ id }, _, { houses }) => houses.ownershipsOf.load(id),
  } satisfies ResolversFor<gql.HouseResolvers, Omit<gql.House, 'fundBalance' | 'fundAccount'>, HouseEntity>,
  Ownership: {
    person: ({ personId }) => ({ id: personId }),
  } satisfies ResolversFor<gql.OwnershipResolvers, gql.Ownership, OwnershipEntity>,
} satisfies gql.Resolvers;
