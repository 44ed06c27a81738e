import { Role } from '@redgrid/access';

const STREET = [Role.Street, Role.StreetPropertyOffice] as const;
const OWNERS_SIDE = [
  Role.OwnersAssembly,
  Role.OwnersCommittee,
  Role.PropertyManagementCommittee,
  Role.Builder,
] as const;

/** Who drafts: the company, or the street that enters a paper contract. */
export const DRAFTERS = [
  Role.CompanyHead,
  Role.ProjectManager,
  Role.OtherManager,
  Role.CommunityCompany,
  ...STREET,
] as const;
/** Who signs for the owners; the street records a signed paper. */
export const SIGNERS = [...OWNERS_SIDE, ...STREET] as const;
/** Who files contracts or gives them back. */
export const CONTRACT_FILERS = [Role.DistrictPropertyAuthority] as const;
/** Who publicises a filed contract. */
export const PUBLISHERS = [...CONTRACT_FILERS, ...STREET, Role.CompanyHead, Role.ProjectManager] as const;
/** Who may end a contract before its time. */
export const TERMINATORS = [...OWNERS_SIDE, ...STREET, ...CONTRACT_FILERS, Role.CompanyHead] as const;
/** Who states that everything has been handed over. */
export const HANDOVER_WITNESSES = STREET;
/**
 * Who may read contracts in any state, in their area, compound or company: everybody with a part in them, and those who
 * oversee. Owners and residents see the one that holds, through their compound.
 */
export const CONTRACT_READERS = [
  ...DRAFTERS,
  ...OWNERS_SIDE,
  ...CONTRACT_FILERS,
  Role.CityPropertyAuthority,
  Role.CommunityParty,
  Role.CommunityCommittee,
  Role.CommunityWorker,
  Role.EnvPropertyCommittee,
  Role.GridHead,
  Role.GridWorker,
  Role.PropertyAssociation,
  Role.IndustryPartyCommittee,
  Role.LeadingGroup,
  Role.TaskForce,
  Role.SupervisionBureau,
  Role.Department,
  Role.Evaluator,
] as const;
