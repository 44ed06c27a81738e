import { holds, ScopeType, type Place, type Principal, type Role } from '@redgrid/access';
import type { RowRule } from '@redgrid/database';
import { placeOf } from '../place.ts';
import type { PersonEntity } from './person.entity.ts';
import { NAME_READERS, PERSON_READERS } from './person.roles.ts';

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
