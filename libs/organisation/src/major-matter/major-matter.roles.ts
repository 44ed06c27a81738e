import { Role } from '@redgrid/access';

/** Who brings a matter: the committee, or the body that stands in for it. */
export const MATTER_BRINGERS = [Role.OwnersCommittee, Role.PropertyManagementCommittee] as const;
/** The party organisation of the street or community, to which it is reported. */
export const PARTY_SIDE = [Role.Street, Role.CommunityParty] as const;
/** The housing department, to which it is reported as well. */
export const HOUSING_SIDE = [Role.DistrictPropertyAuthority] as const;
/** Whose consent it takes. */
export const CONSENTING = [...PARTY_SIDE, ...HOUSING_SIDE] as const;
/** Who takes a step of any kind. */
export const MATTER_ACTORS = [...MATTER_BRINGERS, ...CONSENTING] as const;
