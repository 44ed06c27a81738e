import { Role } from '@redgrid/access';

/** Who applies: the owners' committee, the body that stands in for it, or the street for owners without either. */
export const FUND_APPLICANTS = [
  Role.OwnersCommittee,
  Role.PropertyManagementCommittee,
  Role.Street,
  Role.StreetPropertyOffice,
] as const;
