import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { CompoundEntity } from './compound.entity.ts';
import type { CompoundReceiptRow } from './compound.receipt.ts';

const stub = (id: string | null) => (id === null ? null : { id });

type OwnFields = Omit<
  gql.Compound,
  | 'zone'
  | 'buildings'
  | 'houseTotals'
  | 'currentProject'
  | 'company'
  | 'contract'
  | 'contracts'
  | 'fund'
  | 'fundUses'
  | 'disclosure'
  | 'tenders'
>;

export const compoundResolvers = {
  Query: {
    compound: (_, { id }, { compounds }) => compounds.byId.load(id),
    compounds: (_, filter, { compounds }) => compounds.list(filter),
  },
  Mutation: {
    registerCompound: (_, { key, input }, { compounds }) => compounds.register(key, input),
    updateCompound: (_, { key, ...change }, { compounds }) => compounds.update(key, change),
  },
  CompoundReceipt: {
    compound: ({ compoundId }, _, { compounds }) => compounds.byId.load(compoundId),
  } satisfies ResolversFor<gql.CompoundReceiptResolvers, gql.CompoundReceipt, CompoundReceiptRow>,
  Compound: {
    __resolveReference: ({ id }, { compounds }) => compounds.byId.load(id),
    community: ({ communityId }) => stub(communityId),
    communities: (compound, _, { compounds }) => compounds.communities(compound),
    street: ({ streetId }) => stub(streetId),
  } satisfies ResolversFor<gql.CompoundResolvers, OwnFields, CompoundEntity>,
} satisfies gql.Resolvers;
