import { Role } from '@redgrid/access';

/** Who enters companies. */
export const COMPANY_REGISTRARS = [
  Role.CityPropertyAuthority,
  Role.DistrictPropertyAuthority,
  Role.Street,
  Role.StreetPropertyOffice,
] as const;
