import { hasRole, open, Role } from '@redgrid/access';

const isAdmin = hasRole(Role.Admin);

/** Keys are the administrators' business. */
export const apiKeyShield = {
  Mutation: { issueApiKey: isAdmin, rotateApiKey: isAdmin, revokeApiKey: isAdmin },
  ApiKey: {
    id: open,
    title: isAdmin,
    prefix: isAdmin,
    createdAt: isAdmin,
    expiresAt: isAdmin,
    revokedAt: isAdmin,
    replacedById: isAdmin,
    grantIds: isAdmin,
  },
  IssueApiKeyReceipt: { apiKeyId: open, secret: isAdmin, apiKey: isAdmin },
  RotateApiKeyReceipt: { apiKeyId: open, secret: isAdmin, apiKey: isAdmin },
  RevokeApiKeyReceipt: { apiKeyId: open, apiKey: isAdmin },
};
