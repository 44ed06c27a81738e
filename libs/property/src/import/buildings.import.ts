import { saveVersion, type UnitOfWork } from '@redgrid/database';
import { referred, refuse, RowRefused, takeOneByOne } from '@redgrid/imports';
import type { ImportStage, StageRow } from '@redgrid/imports';
import { BuildingEntity } from '../building/building.entity.ts';
import type { PropertyContext } from '../context.ts';
import { sortKeyOf } from '../place/names.rules.ts';
import { RECORDERS } from '../place/registrars.roles.ts';
import { recordedCompounds } from './recorded-compounds.ts';

/** Takes buildings (楼栋导入). */
export const buildingsImport: ImportStage<PropertyContext> = {
  stage: 'buildings',
  async take(unit, call, { buildings }) {
    const references = call.rows.map(({ values }) => String(values.compound));
    const ids = await referred(unit, 'compounds', call.sourceSystem, references);
    const compounds = await recordedCompounds(unit, [...ids.values()], RECORDERS);
    const compoundOf = ({ values }: StageRow): string => {
      const id = ids.get(String(values.compound)) ?? '';
      if (!compounds.has(id)) throw new RowRefused(refuse('compound', 'IMPORT_REFERENCE_UNKNOWN'));
      return id;
    };
    return takeOneByOne(unit, call, {
      columns: { BUILDING_NAME_TAKEN: 'name' },
      enter: async (row) => {
        const compoundId = compoundOf(row);
        await demandFree(unit, row, compoundId, null);
        return (await buildings.register(null, { compoundId, ...columnsOf(row) })).buildingId;
      },
      change: async (row, id) => {
        await demandFree(unit, row, compoundOf(row), id);
        const { name, units, floors } = columnsOf(row);
        const building = await unit.db.findOneByOrFail(BuildingEntity, { id });
        await saveVersion(unit.db, BuildingEntity, building, {
          name,
          sortKey: sortKeyOf(name),
          units,
          floors,
        });
        unit.touch(id);
      },
      check: (row, id) => demandFree(unit, row, compoundOf(row), id),
    });
  },
};

function columnsOf({ values }: StageRow) {
  return {
    name: String(values.name),
    units: values.units as number | null,
    floors: values.floors as number | null,
  };
}

async function demandFree(
  { db }: UnitOfWork,
  row: StageRow,
  compoundId: string,
  own: string | null,
): Promise<void> {
  const same = await db.findOneBy(BuildingEntity, {
    compoundId,
    sortKey: sortKeyOf(String(row.values.name)),
  });
  if (same && same.id !== own) throw new RowRefused(refuse('name', 'BUILDING_NAME_TAKEN'));
  if (own === null) return;
  const before = await db.findOneByOrFail(BuildingEntity, { id: own });
  if (before.compoundId !== compoundId) throw new RowRefused(refuse('compound', 'IMPORT_FIELD_FIXED'));
}
