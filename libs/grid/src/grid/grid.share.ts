import { directoryShare, type DirectoryNotice, type DirectoryPlace } from '@redgrid/events';
import { In } from 'typeorm';
import { GridCompoundEntity } from './grid-compound.entity.ts';
import { GridEntity } from './grid.entity.ts';

/** What the directories keep of a grid: it lies in its community, and in each compound it covers. */
export function gridNotice(grid: GridEntity, compoundIds: readonly string[]): DirectoryNotice {
  const { id, cityId, countyId, streetId, communityId, code, name, level } = grid;
  const here: DirectoryPlace = { cityId, countyId, streetId, communityId, gridId: id };
  const within = compoundIds.toSorted().map((compoundId) => ({ ...here, compoundId }));
  return {
    kind: 'GRID',
    state: 'ACTIVE',
    name,
    attributes: { code, level, communityId },
    places: within.length > 0 ? within : [here],
  };
}

/** All grids, as their facts told of each. */
export const gridShare = directoryShare('GRID', GridEntity, async ({ db }, grids) => {
  const links = await db.findBy(GridCompoundEntity, { gridId: In(grids.map(({ id }) => id)) });
  return grids.map((grid) =>
    gridNotice(
      grid,
      links.filter(({ gridId }) => gridId === grid.id).map(({ compoundId }) => compoundId),
    ),
  );
});
