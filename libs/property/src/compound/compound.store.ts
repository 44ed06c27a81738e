import type { Place } from '@redgrid/access';
import { saveVersion, type UnitOfWork } from '@redgrid/database';
import { directoryFact } from '@redgrid/events';
import { compoundNotice } from '../place/notices.ts';
import { compoundPlaces, placeOf, unitPlace } from '../place/places.ts';
import { CompoundPlaceEntity } from './compound-place.entity.ts';
import { CompoundEntity } from './compound.entity.ts';

export const COMPOUND_REGISTERED = 'property.compound.registered.v1';
export const COMPOUND_CHANGED = 'property.compound.changed.v1';

/** Writes the communities of a compound anew and gives the columns of the first. */
export async function settle(unit: UnitOfWork, compoundId: string, communityIds: readonly string[]) {
  const places = await Promise.all(communityIds.map((id) => unitPlace(unit, id)));
  // A delete that finds nothing locks the gap where its neighbours insert, and of two of them one has to yield.
  if (await unit.db.existsBy(CompoundPlaceEntity, { compoundId }))
    await unit.db.delete(CompoundPlaceEntity, { compoundId });
  await unit.db.insert(
    CompoundPlaceEntity,
    places.map((place, ordinal) => ({ ...place, id: `${compoundId}:${ordinal}`, compoundId, ordinal })),
  );
  return places[0];
}

/** Changes a compound, tells the other domains, and gives it as it is then. */
export async function changeCompound(
  unit: UnitOfWork,
  compound: CompoundEntity,
  changes: Partial<CompoundEntity>,
): Promise<CompoundEntity> {
  const version = await saveVersion(unit.db, CompoundEntity, compound, changes);
  const changed = { ...compound, ...changes, version };
  await tellOfCompound(unit, changed, COMPOUND_CHANGED);
  return changed;
}

/** Tells the other domains how a compound is now, and where it lies. */
export async function tellOfCompound(
  unit: UnitOfWork,
  compound: CompoundEntity,
  type: string,
): Promise<void> {
  const { id, version, taskCode, taskDue, enclosure, builtYear, floorArea, zoneId } = compound;
  const notice = compoundNotice(compound, await compoundPlaces(unit, id));
  const data = { ...notice.attributes, taskCode, taskDue, enclosure, builtYear, floorArea, zoneId };
  const fact = { type, subject: id, subjectVersion: version, place: compoundPlace(compound), data };
  unit.emit(directoryFact(fact, notice));
}

/** Where facts of a compound are counted. */
export function compoundPlace(compound: CompoundEntity, subject: Place = {}): Place {
  return placeOf(compound, { COMPOUND: compound.id, COMPANY: compound.companyId, ...subject });
}

/** Everywhere somebody may hold a role over a compound. */
export async function actingPlaces(
  unit: UnitOfWork,
  compoundId: string,
  subject: Place = {},
): Promise<Place[]> {
  const places = await compoundPlaces(unit, compoundId);
  return places.map((place) => placeOf(place, { COMPOUND: compoundId, ...subject }));
}
