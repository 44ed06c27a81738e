import { ROLE_NAMES, ROLES } from '@redgrid/access';
import type * as gql from '../generated/types.ts';
import { inForceAt } from './role-grant.rules.ts';

const ALL = ROLES.map((id) => ({ id }));

export const roleGrantResolvers = {
  Query: { roles: () => ALL },
  Mutation: {
    grantRole: (_, { key, ...grant }, { roleGrants }) => roleGrants.grant(key, grant),
    revokeGrant: (_, { key, grantId }, { roleGrants }) => roleGrants.revoke(key, grantId),
  },
  Role: { zh: ({ id }) => ROLE_NAMES[id].zh, en: ({ id }) => ROLE_NAMES[id].en },
  RoleGrant: {
    role: ({ role }) => ({ id: role }),
    inForce: (grant, _, { request }) => inForceAt(grant, request.unit.now),
  },
  GrantRoleReceipt: { account: ({ accountId }, _, { accounts }) => accounts.visible.load(accountId) },
  RevokeGrantReceipt: { account: ({ accountId }, _, { accounts }) => accounts.visible.load(accountId) },
} satisfies gql.Resolvers;
