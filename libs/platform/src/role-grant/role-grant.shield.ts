import { hasRole, isSignedIn, open, Role } from '@redgrid/access';

const isAdmin = hasRole(Role.Admin);
const receipt = { grantId: open, account: isAdmin };

/** Administrators grant, within what they administer; everybody signed in sees the own grants. */
export const roleGrantShield = {
  Query: { roles: isSignedIn },
  Mutation: { grantRole: isAdmin, revokeGrant: isAdmin },
  Role: { id: open, zh: open, en: open },
  RoleGrant: {
    id: open,
    role: isSignedIn,
    scopeType: isSignedIn,
    scopeId: isSignedIn,
    department: isSignedIn,
    from: isSignedIn,
    to: isSignedIn,
    grantedBy: isSignedIn,
    inForce: isSignedIn,
  },
  GrantRoleReceipt: receipt,
  RevokeGrantReceipt: receipt,
};
