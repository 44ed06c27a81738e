import { hasRole, open, Role } from '@redgrid/access';

/** Supervisors and administrators read the trail. */
export const auditTrailShield = {
  Query: { auditTrail: hasRole(Role.Admin, Role.SupervisionBureau) },
  AuditEntry: {
    position: open,
    principalId: open,
    principalKind: open,
    operation: open,
    targets: open,
    requestId: open,
    at: open,
    contentHash: open,
    hash: open,
  },
  AuditEntryConnection: { nodes: open, pageInfo: open },
};
