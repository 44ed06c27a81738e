import { Role } from '@redgrid/access';

/**
 * Whose duty the documents set among the residents of a place: they know the people by name. Their numbers stay masked.
 * Street and community (001 二(一)3, 004 二(二)-(三)), grid (000 §5.3.2), bodies of the owners (001 二(二)5), police (003 L47).
 */
export const NAME_READERS = [
  Role.Street,
  Role.StreetPropertyOffice,
  Role.CommunityParty,
  Role.CommunityCommittee,
  Role.CommunityWorker,
  Role.GridHead,
  Role.GridWorker,
  Role.OwnersCommittee,
  Role.PropertyManagementCommittee,
  Role.PreparatoryGroup,
  Role.PoliceStation,
] as const;

/** Who meets people as parties of a case: they see that a person is there, under a masked name. */
export const PERSON_READERS = [
  ...NAME_READERS,
  Role.CityOrgDept,
  Role.DistrictOrgDept,
  Role.PoliticalLegal,
  Role.CivilAffairs,
  Role.CityPropertyAuthority,
  Role.DistrictPropertyAuthority,
  Role.LeadingGroup,
  Role.SupervisionBureau,
  Role.Department,
  Role.HotlineCentre,
  Role.IndustryPartyCommittee,
  Role.PartTimeGridWorker,
  Role.BuildingChief,
  Role.ProjectManager,
  Role.CompanyHead,
  Role.Mediator,
] as const;

/**
 * Who may unmask numbers, for a reason: the street, which answers for filing and review of committees and must reach
 * people (000 §6.4); the community party organisation, which keeps the residents' register; the police, who handle
 * public safety (000 §6.5.1). Housing authorities, companies and administrators work with masked data.
 */
export const REVEALERS = [Role.Street, Role.CommunityParty, Role.PoliceStation] as const;

/** Who keeps the register of persons. */
export const REGISTRARS = [
  Role.Street,
  Role.CommunityParty,
  Role.CommunityCommittee,
  Role.CommunityWorker,
] as const;

/** Who may know party membership: organisation departments, street and community party organisation. */
export const PARTY_READERS = [
  Role.CityOrgDept,
  Role.DistrictOrgDept,
  Role.Street,
  Role.CommunityParty,
] as const;

/** Who watches how often data are unmasked. */
export const REVEAL_SUPERVISORS = [
  Role.SupervisionBureau,
  Role.DistrictOrgDept,
  Role.CityOrgDept,
  Role.PoliticalLegal,
  Role.Street,
] as const;

/** Who may erase a person at the person's request. */
export const ERASERS = [Role.Street] as const;
