import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { FundUseEntity } from './fund-use.entity.ts';
import type { FundUseReceiptRow } from './fund-use.receipt.ts';

export const fundUseResolvers = {
  Query: {
    fundUse: (_, { id }, { fundUses }) => fundUses.byId.load(id),
  },
  Mutation: {
    applyForFundUse: (_, { key, input }, { fundUses }) => fundUses.apply(key, input),
    reportFundUse: (_, { key, ...report }, { fundUses }) => fundUses.report(key, report),
    stepFundUse: (_, { key, ...step }, { fundUses }) => fundUses.step(key, step),
    payFundUse: (_, { key, ...seen }, { fundUses }) => fundUses.pay(key, seen),
  },
  Compound: {
    fundUses: ({ id }, page, { fundUses }) => fundUses.ofCompound(id, page),
  },
  FundUse: {
    __resolveReference: ({ id }, { fundUses }) => fundUses.byId.load(id),
    compound: ({ compoundId }, _, { compounds }) => compounds.byId.load(compoundId),
    building: ({ buildingId }, _, { buildings }) =>
      buildingId === null ? null : buildings.byId.load(buildingId),
    matter: ({ matterId }) => (matterId === null ? null : { id: matterId }),
    checks: (use, _, { fundUses }) => fundUses.checks(use),
    history: (use, _, { fundUses }) => fundUses.history(use),
    openSteps: (use, _, { fundUses }) => fundUses.openSteps(use),
  } satisfies ResolversFor<gql.FundUseResolvers, gql.FundUse, FundUseEntity>,
  FundUseReceipt: {
    use: ({ useId }, _, { fundUses }) => fundUses.byId.load(useId),
  } satisfies ResolversFor<gql.FundUseReceiptResolvers, gql.FundUseReceipt, FundUseReceiptRow>,
} satisfies gql.Resolvers;
