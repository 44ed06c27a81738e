import { ScopeType } from '@redgrid/access';
import type { UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { DirectoryEntity, placesOf, type DirectoryKind } from '@redgrid/events';
import { commonPlace, NOWHERE, type UnitPlace } from './role-grant/role-grant.rules.ts';

/** The kinds of directory entries a scope may name; scopes without one are known to their own domain only. */
const KINDS: Partial<Record<ScopeType, readonly DirectoryKind[]>> = {
  [ScopeType.City]: ['UNIT'],
  [ScopeType.County]: ['UNIT'],
  [ScopeType.Street]: ['UNIT'],
  [ScopeType.Community]: ['UNIT'],
  [ScopeType.Grid]: ['GRID', 'UNIT'],
  [ScopeType.Compound]: ['COMPOUND'],
  [ScopeType.Company]: ['COMPANY'],
  [ScopeType.Person]: ['PERSON'],
};

const COLUMNS: Partial<Record<ScopeType, keyof UnitPlace>> = {
  [ScopeType.City]: 'cityId',
  [ScopeType.County]: 'countyId',
  [ScopeType.Street]: 'streetId',
  [ScopeType.Community]: 'communityId',
};

/** The units a scope lies in as a whole. NOT_FOUND for a scope the directory does not know at that level. */
export async function placeOfScope(unit: UnitOfWork, type: ScopeType, id: string): Promise<UnitPlace> {
  const kinds = KINDS[type];
  if (!kinds) return NOWHERE;
  const entry = await unit.db.findOneBy(DirectoryEntity, { id });
  const place = commonPlace(await placesOf(unit, id));
  const column = COLUMNS[type];
  const atLevel = column === undefined || place[column] === id;
  if (!entry || !kinds.includes(entry.kind) || !atLevel)
    throw new DomainError('NOT_FOUND', { scopeType: type, scopeId: id });
  return place;
}

/**
 * The units a person is registered in; NOWHERE for one the directory does not know, whose account is then the root's
 * business. NOT_FOUND for a person who was erased.
 */
export async function placeOfPerson(unit: UnitOfWork, personId: string): Promise<UnitPlace> {
  const entry = await unit.db.findOneBy(DirectoryEntity, { id: personId, kind: 'PERSON' });
  if (entry?.state === 'ERASED') throw new DomainError('NOT_FOUND', { personId });
  return entry ? commonPlace(await placesOf(unit, personId)) : NOWHERE;
}

/** The units an administrative unit lies in, itself included. NOT_FOUND when there is no such unit. */
export async function placeOfUnit(
  unit: UnitOfWork,
  id: string,
): Promise<UnitPlace & { gridId: string | null }> {
  const entry = await unit.db.findOneBy(DirectoryEntity, { id, kind: 'UNIT' });
  const [place] = await placesOf(unit, id);
  if (!entry || !place) throw new DomainError('NOT_FOUND', { unitId: id });
  return { ...commonPlace([place]), gridId: place.gridId };
}
