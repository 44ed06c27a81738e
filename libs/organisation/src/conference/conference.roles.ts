import { Role } from '@redgrid/access';

/** Who convenes which kind: the party organisation of the level, and the one above it. */
export const CONVENERS = {
  COMMUNITY: [Role.CommunityParty, Role.Street],
  THREE_PARTY: [Role.CommunityParty, Role.Street],
  STREET: [Role.Street],
  DISTRICT: [Role.LeadingGroup, Role.DistrictOrgDept, Role.DistrictPropertyAuthority],
} as const;
export const ALL_CONVENERS: readonly Role[] = [...new Set(Object.values(CONVENERS).flat())];

/** Who reads conferences of their area, their attendance and what became of their decisions. */
export const CONFERENCE_READERS: readonly Role[] = [
  ...ALL_CONVENERS,
  Role.CommunityCommittee,
  Role.CommunityWorker,
  Role.StreetPropertyOffice,
  Role.CityPropertyAuthority,
  Role.CityOrgDept,
  Role.TaskForce,
  Role.IndustryPartyCommittee,
  Role.SupervisionBureau,
  Role.Evaluator,
];
