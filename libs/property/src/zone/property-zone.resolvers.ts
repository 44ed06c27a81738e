import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { PropertyZoneEntity } from './property-zone.entity.ts';
import type { PropertyZoneReceiptRow } from './property-zone.receipt.ts';

export const propertyZoneResolvers = {
  Query: {
    propertyZone: (_, { id }, { zones }) => zones.byId.load(id),
    propertyZones: (_, filter, { zones }) => zones.list(filter),
  },
  Mutation: {
    definePropertyZone: (_, { key, input }, { zones }) => zones.define(key, input),
    filePropertyZone: (_, { key, ...zone }, { zones }) => zones.file(key, zone),
    returnPropertyZone: (_, { key, ...zone }, { zones }) => zones.giveBack(key, zone),
  },
  PropertyZoneReceipt: {
    zone: ({ zoneId }, _, { zones }) => zones.byId.load(zoneId),
  } satisfies ResolversFor<gql.PropertyZoneReceiptResolvers, gql.PropertyZoneReceipt, PropertyZoneReceiptRow>,
  Compound: {
    zone: ({ zoneId }, _, { zones }) => (zoneId === null ? null : zones.byId.load(zoneId)),
  },
  PropertyZone: {
    __resolveReference: ({ id }, { zones }) => zones.byId.load(id),
    compounds: ({ id }, page, { compounds }) => compounds.ofZone(id, page),
    history: (zone, _, { zones }) => zones.history(zone),
    openSteps: (zone, _, { zones }) => zones.openSteps(zone),
  } satisfies ResolversFor<gql.PropertyZoneResolvers, gql.PropertyZone, PropertyZoneEntity>,
} satisfies gql.Resolvers;
