import { Role } from '@redgrid/access';

/** Who may change the tree, in the area above the unit. */
export const UNIT_KEEPERS = [
  Role.Admin,
  Role.CityPropertyAuthority,
  Role.DistrictPropertyAuthority,
  Role.LeadingGroup,
] as const;
