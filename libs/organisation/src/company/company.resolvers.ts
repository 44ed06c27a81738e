import type * as gql from '../generated/types.ts';

export const companyResolvers = {
  Company: {
    // A stub for a company in the caller's scope, null for any other: the fields added to it then stay null too.
    __resolveReference: ({ id }, { companies }) => companies.load(id),
  },
} satisfies gql.Resolvers;
