import type * as gql from '../generated/types.ts';

export const compoundNoticeResolvers = {
  CompoundNotice: {
    __resolveReference: ({ id }) => ({ id }),
    committee: ({ id }, _, { publishedCommittees }) => publishedCommittees.load(id),
  },
} satisfies gql.Resolvers;
