import { chunksOf } from '@redgrid/database';
import { BuildingEntity } from '../building/building.entity.ts';
import { HouseEntity } from '../house/house.entity.ts';
import { OwnershipEntity } from '../house/ownership.entity.ts';
import { houseKeyOf, sortKeyOf } from '../place/names.rules.ts';
import { insertAll, type Loader } from './loader.ts';

const HOUSES_PER_COMMAND = 3000;

/** Buildings, houses and who owns them; other domains hear of the compounds only. */
export async function loadHomes(loader: Loader): Promise<void> {
  const { buildings, houses } = loader.county;
  const housesIn = Map.groupBy(houses, ({ buildingId }) => buildingId);
  await loader.once('buildings', (unit) =>
    insertAll(
      unit,
      BuildingEntity,
      buildings.map((building) => ({
        ...building,
        sortKey: sortKeyOf(building.name),
        houseCount: housesIn.get(building.id)?.length ?? 0,
        version: 1,
      })),
    ),
  );
  for (const [index, chunk] of chunksOf(houses, HOUSES_PER_COMMAND).entries())
    await loader.once(`houses:${index}`, async (unit) => {
      const rows = chunk.map(({ ownerIds: _, ...house }) => ({
        ...house,
        sortKey: houseKeyOf(house.unit, house.number),
        households: house.use === 'RESIDENTIAL' ? 1 : 0,
        version: 1,
      }));
      const owners = chunk.flatMap(({ id, compoundId, ownerIds }) =>
        ownerIds.map((personId) => ({
          id: `${id}:${personId}`,
          houseId: id,
          compoundId,
          personId,
          shareNumerator: 1,
          shareDenominator: ownerIds.length,
          since: null,
        })),
      );
      await insertAll(unit, HouseEntity, rows);
      await insertAll(unit, OwnershipEntity, owners);
    });
}
