import { hasRole, isSignedIn, open, Role } from '@redgrid/access';

const isAdmin = hasRole(Role.Admin);
const receipt = { accountId: open, account: isAdmin };

/** Administrators look after accounts; everybody signed in sees the own one. */
export const accountShield = {
  Query: { me: isSignedIn, account: isAdmin, accounts: isAdmin },
  Mutation: { createAccount: isAdmin, disableAccount: isAdmin, enableAccount: isAdmin },
  Person: { id: open },
  AdministrativeUnit: { id: open },
  Account: {
    id: open,
    kind: isSignedIn,
    title: isSignedIn,
    person: isSignedIn,
    unit: isSignedIn,
    disabled: isSignedIn,
    grantsVersion: isSignedIn,
    externalSubject: isAdmin,
    createdAt: isSignedIn,
    grants: isSignedIn,
    apiKeys: isAdmin,
  },
  AccountConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  AccountEdge: { cursor: open, node: open },
  CreateAccountReceipt: receipt,
  DisableAccountReceipt: receipt,
  EnableAccountReceipt: receipt,
};
