import type { Place } from '@redgrid/access';
import type { UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { placesOf } from '@redgrid/events';
import { CompoundPlaceEntity } from '../compound/compound-place.entity.ts';
import { UNIT_COLUMNS, type PlacedRow, type UnitColumn } from './placed-row.ts';

/** The units a unit lies in, itself included. NOT_YET_KNOWN when the organisation domain has not told of it. */
export async function unitPlace(unit: UnitOfWork, unitId: string): Promise<PlacedRow> {
  const [place] = await placesOf(unit, unitId);
  if (!place || !columnNaming(place, unitId))
    throw new DomainError('NOT_YET_KNOWN', { unitId, retryable: true });
  const { cityId, countyId, streetId, communityId } = place;
  return { cityId, countyId, streetId, communityId };
}

/** A filter for what lies in a unit of any level. NOT_YET_KNOWN when there is no such unit here. */
export async function insideUnit(
  unit: UnitOfWork,
  unitId: string,
): Promise<Partial<Record<UnitColumn, string>>> {
  const [place] = await placesOf(unit, unitId);
  const column = place && columnNaming(place, unitId);
  if (!column) throw new DomainError('NOT_YET_KNOWN', { unitId, retryable: true });
  return { [column]: unitId };
}

function columnNaming(place: PlacedRow, unitId: string): UnitColumn | undefined {
  return Object.values(UNIT_COLUMNS).find((column) => place[column] === unitId);
}

/** A place as access rules compare it. */
export function placeOf(row: PlacedRow, subject: Place = {}): Place {
  const { cityId, countyId, streetId, communityId } = row;
  return { CITY: cityId, COUNTY: countyId, STREET: streetId, COMMUNITY: communityId, ...subject };
}

/** Where a compound lies: one place per community, the one where facts are counted first. */
export async function compoundPlaces(unit: UnitOfWork, compoundId: string): Promise<CompoundPlaceEntity[]> {
  return unit.db.find(CompoundPlaceEntity, { where: { compoundId }, order: { ordinal: 'ASC' } });
}
