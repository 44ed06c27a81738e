import type * as gql from '../generated/types.ts';

export const compoundNoticeResolvers = {
  CompoundNotice: {
    __resolveReference: ({ id }) => ({ id }),
    grids: ({ id }, _, { grids }) => grids.published(id),
  },
} satisfies gql.Resolvers;
