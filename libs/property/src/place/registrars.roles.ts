import { Role } from '@redgrid/access';

/** Who keeps the registers of compounds, zones and projects (小区登记机关). */
export const REGISTRARS = [
  Role.Street,
  Role.StreetPropertyOffice,
  Role.DistrictPropertyAuthority,
  Role.CityPropertyAuthority,
] as const;

/** Who enters buildings and houses. Companies do not: areas decide votes and fees. */
export const RECORDERS = [
  ...REGISTRARS,
  Role.CommunityParty,
  Role.CommunityCommittee,
  Role.CommunityWorker,
] as const;

/** Who may see who owns what, in their own area (产权信息可见角色). */
export const OWNERSHIP_READERS = [
  ...RECORDERS,
  Role.GridHead,
  Role.GridWorker,
  Role.PreparatoryGroup,
] as const;
