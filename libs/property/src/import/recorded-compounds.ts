import { holds, type Role } from '@redgrid/access';
import type { UnitOfWork } from '@redgrid/database';
import { In } from 'typeorm';
import { CompoundPlaceEntity } from '../compound/compound-place.entity.ts';
import { CompoundEntity } from '../compound/compound.entity.ts';
import { placeOf } from '../place/places.ts';

/** The compounds among these in which the caller holds one of the roles; others look like those there are not. */
export async function recordedCompounds(
  { db, principal }: UnitOfWork,
  ids: readonly string[],
  roles: readonly Role[],
): Promise<ReadonlyMap<string, CompoundEntity>> {
  const wanted = In([...new Set(ids)]);
  const compounds = await db.findBy(CompoundEntity, { id: wanted });
  const places = Map.groupBy(
    await db.findBy(CompoundPlaceEntity, { compoundId: wanted }),
    (place) => place.compoundId,
  );
  const mayAct = ({ id, companyId }: CompoundEntity) =>
    (places.get(id) ?? []).some((place) =>
      holds(principal, roles, placeOf(place, { COMPOUND: id, COMPANY: companyId })),
    );
  return new Map(compounds.filter(mayAct).map((compound) => [compound.id, compound]));
}
