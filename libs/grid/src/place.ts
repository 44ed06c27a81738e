import type { Place } from '@redgrid/access';
import type { UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { sharedEntity, type DirectoryKind, type DirectoryPlaceEntity } from '@redgrid/events';

/** The units a record of this domain lies in, as its columns name them. */
export interface UnitColumns {
  readonly cityId: string | null;
  readonly countyId: string | null;
  readonly streetId: string | null;
  readonly communityId: string | null;
}

/** The columns as a place grants are compared with. */
export function placeOf({ cityId, countyId, streetId, communityId }: UnitColumns): Place {
  return { CITY: cityId, COUNTY: countyId, STREET: streetId, COMMUNITY: communityId };
}

/** Where a shared entity lies. NOT_YET_KNOWN for one this domain has not heard of. */
export async function knownPlaces(
  unit: UnitOfWork,
  kind: DirectoryKind,
  id: string,
): Promise<readonly [DirectoryPlaceEntity, ...DirectoryPlaceEntity[]]> {
  return (await sharedEntity(unit, kind, id, 'ANYONE')).places;
}

const UNIT_COLUMNS = ['cityId', 'countyId', 'streetId', 'communityId'] as const;

/** The column records of an administrative unit have its id in. NOT_YET_KNOWN for a unit this domain has not heard of. */
export async function unitColumn(unit: UnitOfWork, unitId: string): Promise<(typeof UNIT_COLUMNS)[number]> {
  const places = await knownPlaces(unit, 'UNIT', unitId);
  const column = UNIT_COLUMNS.find((each) => places.some((place) => place[each] === unitId));
  if (!column) throw new DomainError('NOT_YET_KNOWN', { id: unitId, retryable: true });
  return column;
}
