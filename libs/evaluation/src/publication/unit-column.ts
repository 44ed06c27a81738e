import type { UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { DirectoryEntity, placesOf } from '@redgrid/events';

const LEVELS = ['communityId', 'streetId', 'countyId', 'cityId'] as const;

/** The column that says whether a record lies in a unit. NOT_FOUND for what is no unit. */
export async function unitColumn(unit: UnitOfWork, unitId: string): Promise<(typeof LEVELS)[number]> {
  const [place] = await placesOf(unit, unitId);
  const isUnit = await unit.db.existsBy(DirectoryEntity, { id: unitId, kind: 'UNIT' });
  const column = isUnit ? LEVELS.find((level) => place?.[level] === unitId) : undefined;
  if (!column) throw new DomainError('NOT_FOUND', { unitId });
  return column;
}
