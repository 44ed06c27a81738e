import type * as gql from '../generated/types.ts';

export const compoundNoticeResolvers = {
  Query: {
    compoundNotice: (_, { compoundId }, { notices }) => notices.byId.load(compoundId),
  },
  CompoundNotice: {
    __resolveReference: ({ id }, { notices }) => notices.byId.load(id),
    community: ({ communityId }) => (communityId === null ? null : { id: communityId }),
    company: ({ companyId }, _, { notices }) =>
      companyId === null ? null : notices.companies.load(companyId),
    contract: (compound, _, { notices }) => notices.contract(compound),
  },
  CompoundNoticeCompany: {
    __resolveReference: ({ id }, { notices }) => notices.companies.load(id),
  },
} satisfies gql.Resolvers;
