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

/**
 * Who may go through the houses of their area or compound, without owners: authorities and grid, those who oversee, the
 * bodies of the owners and whoever manages the compound. Owners and tenants reach their own by house or person.
 */
export const HOUSE_READERS = [
  ...OWNERSHIP_READERS,
  Role.LeadingGroup,
  Role.TaskForce,
  Role.SupervisionBureau,
  Role.Department,
  Role.PoliticalLegal,
  Role.PoliceStation,
  Role.EnvPropertyCommittee,
  Role.PartTimeGridWorker,
  Role.BuildingChief,
  Role.OwnersAssembly,
  Role.OwnersCommittee,
  Role.PropertyManagementCommittee,
  Role.Builder,
  Role.CompanyHead,
  Role.ProjectManager,
  Role.CompanyEmployee,
  Role.OtherManager,
  Role.CommunityCompany,
  Role.Evaluator,
] as const;
