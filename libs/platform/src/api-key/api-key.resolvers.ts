import type * as gql from '../generated/types.ts';

export const apiKeyResolvers = {
  Mutation: {
    issueApiKey: (_, { key, input }, { apiKeys }) => apiKeys.issue(key, input),
    rotateApiKey: (_, { key, ...rotation }, { apiKeys }) => apiKeys.rotate(key, rotation),
    revokeApiKey: (_, { key, apiKeyId }, { apiKeys }) => apiKeys.revoke(key, apiKeyId),
  },
  IssueApiKeyReceipt: { apiKey: ({ apiKeyId }, _, { apiKeys }) => apiKeys.byId.load(apiKeyId) },
  RotateApiKeyReceipt: { apiKey: ({ apiKeyId }, _, { apiKeys }) => apiKeys.byId.load(apiKeyId) },
  RevokeApiKeyReceipt: { apiKey: ({ apiKeyId }, _, { apiKeys }) => apiKeys.byId.load(apiKeyId) },
} satisfies gql.Resolvers;
