import { Role } from '@redgrid/access';

/** Who decides on the lists: the authority. */
export const LIST_KEEPERS = [Role.DistrictPropertyAuthority, Role.CityPropertyAuthority] as const;
/** Who may propose a company: authority, association, street and community. */
export const LIST_PROPOSERS = [
  ...LIST_KEEPERS,
  Role.PropertyAssociation,
  Role.Street,
  Role.CommunityParty,
] as const;
