import { Role } from '@redgrid/access';
import { REGISTRARS } from '../place/registrars.roles.ts';

/** Who invites tenders and awards them: the builder early on, the owners' bodies later, the street and authority for them. */
export const TENDERERS = [
  Role.Builder,
  Role.OwnersAssembly,
  Role.OwnersCommittee,
  Role.PropertyManagementCommittee,
  ...REGISTRARS,
] as const;
/** Who bids for a company. */
export const BIDDERS = [Role.CompanyHead] as const;
