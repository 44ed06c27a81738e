import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { MajorMatterEntity } from './major-matter.entity.ts';
import type { MajorMatterReceiptRow } from './major-matter.receipt.ts';

export const majorMatterResolvers = {
  Query: {
    majorMatter: (_, { id }, { majorMatters }) => majorMatters.byId.load(id),
    majorMatterTypes: (_, { compoundId }, { majorMatters }) => majorMatters.types(compoundId),
  },
  Mutation: {
    proposeMajorMatter: (_, { key, input }, { majorMatters }) => majorMatters.propose(key, input),
    stepMajorMatter: (_, { key, ...step }, { majorMatters }) => majorMatters.step(key, step),
    consentToMajorMatter: (_, { key, ...consent }, { majorMatters }) => majorMatters.consent(key, consent),
  },
  Compound: {
    majorMatters: ({ id }, page, { majorMatters }) => majorMatters.ofCompound(id, page),
  },
  MajorMatter: {
    __resolveReference: ({ id }, { majorMatters }) => majorMatters.byId.load(id),
    compound: ({ compoundId }, _, { compounds }) => compounds.load(compoundId),
    history: (matter, _, { majorMatters }) => majorMatters.history(matter),
    openSteps: (matter, _, { majorMatters }) => majorMatters.openSteps(matter),
  } satisfies ResolversFor<gql.MajorMatterResolvers, gql.MajorMatter, MajorMatterEntity>,
  MajorMatterReceipt: {
    matter: ({ matterId }, _, { majorMatters }) => majorMatters.byId.load(matterId),
  } satisfies ResolversFor<gql.MajorMatterReceiptResolvers, gql.MajorMatterReceipt, MajorMatterReceiptRow>,
} satisfies gql.Resolvers;
