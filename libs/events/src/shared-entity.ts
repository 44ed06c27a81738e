import type { Principal } from '@redgrid/access';
import type { UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import {
  DirectoryEntity,
  PLACE_COLUMNS,
  placesOf,
  type DirectoryKind,
  type DirectoryPlaceEntity,
} from './directory.ts';

/** A shared entity as the directory knows it, with every place it lies in, at least one. */
export interface SharedEntity {
  readonly entry: DirectoryEntity;
  readonly places: readonly [DirectoryPlaceEntity, ...DirectoryPlaceEntity[]];
}

/**
 * Finds a shared entity a command names: for `ANYONE` where everybody may name it, for `THOSE_THERE` where the caller must
 * hold some role at one of its places. Errors: NOT_YET_KNOWN, to try again, for one this domain has not heard of, and
 * just so for one elsewhere: the two cannot be told apart (XA05).
 */
export async function sharedEntity(
  unit: UnitOfWork,
  kind: DirectoryKind,
  id: string,
  who: 'ANYONE' | 'THOSE_THERE',
): Promise<SharedEntity> {
  const entry = await unit.db.findOneBy(DirectoryEntity, { id, kind });
  // Asked for either way, so that the time taken says nothing.
  const [first, ...more] = await placesOf(unit, id);
  const places = first && ([first, ...more] as const);
  if (!entry || !places || (who === 'THOSE_THERE' && !isThere(unit.principal, places)))
    throw new DomainError('NOT_YET_KNOWN', { id, retryable: true });
  return { entry, places };
}

function isThere(principal: Principal | null, places: readonly DirectoryPlaceEntity[]): boolean {
  const columns: Readonly<Record<string, (typeof PLACE_COLUMNS)[keyof typeof PLACE_COLUMNS] | undefined>> =
    PLACE_COLUMNS;
  return (
    principal?.grants.some(({ scopeType, scopeId }) => {
      const column = columns[scopeType];
      return scopeType === 'ROOT' || (column && places.some((place) => place[column] === scopeId));
    }) ?? false
  );
}
