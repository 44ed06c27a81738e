import { Role } from '@redgrid/access';

/** Who founds party organisations, where the host lies. */
export const FOUNDERS = [
  Role.CityOrgDept,
  Role.DistrictOrgDept,
  Role.IndustryPartyCommittee,
  Role.Street,
  Role.CommunityParty,
] as const;
