import type * as gql from '../generated/types.ts';

export const auditTrailResolvers = {
  Query: { auditTrail: (_, query, { auditTrail }) => auditTrail.page(query) },
} satisfies gql.Resolvers;
