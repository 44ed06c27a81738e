import type { UnitOfWork } from '@redgrid/database';
import { In } from 'typeorm';
import { GridCompoundEntity } from '../grid/grid-compound.entity.ts';
import type { GridEntity } from '../grid/grid.entity.ts';
import { knownPlaces, type UnitColumns } from '../place.ts';
import { OPEN } from './appeal.case.ts';
import { AppealEntity } from './appeal.entity.ts';

/** Where an appeal lies: its units and its grid. */
export interface AppealPlace extends UnitColumns {
  readonly gridId: string | null;
}

/** Where an appeal about a compound lies: the first place of the compound, and the grid that covers it there. */
export async function placeOfCompound(unit: UnitOfWork, compoundId: string): Promise<AppealPlace> {
  const [{ cityId, countyId, streetId, communityId }] = await knownPlaces(unit, 'COMPOUND', compoundId);
  const links = await unit.db.find(GridCompoundEntity, { where: { compoundId }, order: { gridId: 'ASC' } });
  const link = links.find((each) => each.communityId === communityId) ?? links[0];
  return { cityId, countyId, streetId, communityId, gridId: link?.gridId ?? null };
}

/** Open appeals follow their compound into the grid that covers it now, and lose the one that no longer does. */
export async function followCompounds(
  { db }: UnitOfWork,
  { id: gridId, communityId }: GridEntity,
  { before, covered }: { readonly before: readonly string[]; readonly covered: readonly string[] },
): Promise<void> {
  const left = before.filter((compoundId) => !covered.includes(compoundId));
  const openIn = (compoundIds: readonly string[]) => ({ compoundId: In(compoundIds), state: In(OPEN) });
  if (left.length > 0) await db.update(AppealEntity, { ...openIn(left), gridId }, { gridId: null });
  if (covered.length > 0) await db.update(AppealEntity, { ...openIn(covered), communityId }, { gridId });
}
