import { Role } from '@redgrid/access';

/** Who proposes zones. */
export const ZONE_PROPOSERS = [Role.Street, Role.StreetPropertyOffice] as const;
/** Who files them or gives them back. */
export const ZONE_FILERS = [Role.DistrictPropertyAuthority] as const;
