import { Role } from '@redgrid/access';

/** Who publishes for a compound: its company, or the street for one that has none. */
export const DISCLOSERS = [
  Role.CompanyHead,
  Role.ProjectManager,
  Role.OtherManager,
  Role.CommunityCompany,
  Role.Street,
  Role.StreetPropertyOffice,
] as const;

/** Who sees to it that compounds disclose what they must, in their area. */
export const DISCLOSURE_SUPERVISORS = [
  Role.Street,
  Role.StreetPropertyOffice,
  Role.CommunityParty,
  Role.CommunityCommittee,
  Role.CommunityWorker,
  Role.DistrictPropertyAuthority,
  Role.CityPropertyAuthority,
  Role.SupervisionBureau,
  Role.Evaluator,
] as const;
