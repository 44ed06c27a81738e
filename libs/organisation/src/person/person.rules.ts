import { holds, Role, ScopeType, type Place, type Principal } from '@redgrid/access';
import type { RowRule } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { placeOf } from '../place.ts';
import type { PersonEntity } from './person.entity.ts';

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

/** Who may read rows of persons: those roles where the person is registered, and everybody their own row. */
export const PERSON_RULES: readonly RowRule[] = [
  {
    roles: PERSON_READERS,
    columns: {
      [ScopeType.City]: 'cityId',
      [ScopeType.County]: 'countyId',
      [ScopeType.Street]: 'streetId',
      [ScopeType.Community]: 'communityId',
      [ScopeType.Compound]: 'compoundId',
    },
  },
  // A role that is held at a person is no right to that person's row; one's own id is.
  { roles: [], columns: { [ScopeType.Person]: 'id' } },
];

type Located = Pick<PersonEntity, 'id'> & Parameters<typeof placeOf>[0];

/** Whether it is the caller's own record. */
export function isOwn(principal: Principal | null, { id }: Pick<PersonEntity, 'id'>): boolean {
  return principal !== null && principal.personId === id;
}

/** Whether the caller holds one of the roles where the person is registered, or is the person. */
export function mayAbout(principal: Principal | null, roles: readonly Role[], person: Located): boolean {
  return isOwn(principal, person) || holds(principal, roles, placeOf(person));
}

/** Whether the caller may read a name at one of the places. */
export function mayName(principal: Principal | null, places: readonly Place[]): boolean {
  return places.some((place) => holds(principal, NAME_READERS, place));
}

const PHONE = /^\+?\d{5,15}$/;
const ID_NUMBER = /^\d{17}[\dX]$/;

/** Digits only, as they are kept. Refuses anything else with BAD_USER_INPUT, without repeating it. */
export function plainPhone(written: string): string {
  const phone = written
    .normalize('NFKC')
    .replace(/[\s()-]/gu, '')
    .replace(/^\+86/, '');
  if (!PHONE.test(phone)) throw new DomainError('BAD_USER_INPUT', { field: 'phone' });
  return phone;
}

/** 18 characters, as they are kept; the check digit is not our business. Refuses anything else. */
export function plainIdNumber(written: string): string {
  const idNumber = written.normalize('NFKC').replace(/\s/gu, '').toUpperCase();
  if (!ID_NUMBER.test(idNumber)) throw new DomainError('BAD_USER_INPUT', { field: 'idNumber' });
  return idNumber;
}

/** The reason somebody gives for looking. REASON_REQUIRED when there is none to speak of. */
export function plainReason(written: string): string {
  if (Array.from(written.trim()).length < SHORTEST_REASON) throw new DomainError('REASON_REQUIRED');
  return written;
}
const SHORTEST_REASON = 2;
