import { chunksOf, type UnitOfWork } from '@redgrid/database';
import { insertRows, keepSources, referred, refuse, rowsWhere, sourcesOf } from '@redgrid/imports';
import type { ImportStage, KnownSource, StageCall, StageResult, StageRow } from '@redgrid/imports';
import { In } from 'typeorm';
import { BuildingEntity } from '../building/building.entity.ts';
import { CompoundEntity } from '../compound/compound.entity.ts';
import { compoundPlace } from '../compound/compound.store.ts';
import type { PropertyContext } from '../context.ts';
import { houseColumns, type HouseColumns } from '../house/house-batch.ts';
import { HouseEntity, type HouseUse } from '../house/house.entity.ts';
import { RECORDERS } from '../place/registrars.roles.ts';
import { recordedCompounds } from './recorded-compounds.ts';

/** What becomes of a row, and what is written for it. */
interface Planned {
  readonly row: StageRow;
  readonly result: StageResult;
  readonly house?: HouseColumns & {
    readonly id: string;
    readonly buildingId: string;
    readonly compoundId: string;
  };
  /** The house as it is, for a row that changes one. */
  readonly before?: HouseEntity;
}

/** Takes houses (房屋导入): new numbers into the building they name, changes of those that came from the same system before. */
export const housesImport: ImportStage<PropertyContext> = {
  stage: 'houses',
  async take(unit, call) {
    const known = await sourcesOf(
      unit,
      'houses',
      call.sourceSystem,
      call.rows.map(({ sourceId }) => sourceId),
    );
    const plan = await planned(unit, call, known);
    if (!call.dry) await store(unit, call, plan, known);
    return plan.map(({ result }) => result);
  },
};

async function planned(
  unit: UnitOfWork,
  call: StageCall,
  known: ReadonlyMap<string, KnownSource>,
): Promise<Planned[]> {
  const open = call.rows.filter(({ sourceId, hash }) => known.get(sourceId)?.rowHash !== hash);
  const buildings = await buildingsOf(unit, call.sourceSystem, open);
  const compounds = await recordedCompounds(
    unit,
    [...buildings.values()].map(({ compoundId }) => compoundId),
    RECORDERS,
  );
  const before = await housesOf(
    unit,
    open.flatMap(({ sourceId }) => known.get(sourceId)?.entityId ?? []),
  );
  const taken = await numbersOf(unit, [...new Set([...buildings.values()].map(({ id }) => id))]);
  return call.rows.map((row): Planned => {
    const source = known.get(row.sourceId);
    if (source?.rowHash === row.hash) return { row, result: { outcome: 'UNCHANGED' } };
    const building = buildings.get(String(row.values.building));
    if (!building || !compounds.has(building.compoundId))
      return refused(row, 'building', 'IMPORT_REFERENCE_UNKNOWN');
    const columns = houseColumns(rowOf(row));
    if (!columns) return refused(row, 'number', 'IMPORT_VALUE_INVALID');
    const house = source && before.get(source.entityId);
    if (house && house.buildingId !== building.id) return refused(row, 'building', 'IMPORT_FIELD_FIXED');
    const key = `${building.id} ${columns.sortKey}`;
    const owner = taken.get(key);
    if (owner !== undefined && owner !== house?.id) return refused(row, 'number', 'HOUSE_NUMBER_TAKEN');
    const id = house?.id ?? unit.newId();
    if (house) taken.delete(`${building.id} ${house.sortKey}`);
    taken.set(key, id);
    return {
      row,
      result: { outcome: house ? 'CHANGED' : 'NEW' },
      house: { ...columns, id, buildingId: building.id, compoundId: building.compoundId },
      ...(house ? { before: house } : {}),
    };
  });
}

function refused(row: StageRow, column: string, code: Parameters<typeof refuse>[1]): Planned {
  return { row, result: { outcome: 'REFUSED', refusals: [refuse(column, code)] } };
}

function rowOf({
  values: { unit, number, area, use, households },
}: StageRow): Parameters<typeof houseColumns>[0] {
  return {
    unit: (unit ?? 0) as number,
    number: number as string,
    area: area as number,
    use: (use ?? 'RESIDENTIAL') as HouseUse,
    households: households as number | null,
  };
}

async function buildingsOf(
  unit: UnitOfWork,
  sourceSystem: string,
  rows: readonly StageRow[],
): Promise<ReadonlyMap<string, BuildingEntity>> {
  const references = [...new Set(rows.map(({ values }) => String(values.building)))];
  const ids = await referred(unit, 'buildings', sourceSystem, references);
  const found = await unit.db.findBy(BuildingEntity, { id: In([...new Set(ids.values())]) });
  const byId = new Map(found.map((building) => [building.id, building]));
  return new Map(
    references.flatMap((reference) => {
      const building = byId.get(ids.get(reference) ?? '');
      return building ? [[reference, building] as const] : [];
    }),
  );
}

async function housesOf(unit: UnitOfWork, ids: readonly string[]): Promise<ReadonlyMap<string, HouseEntity>> {
  if (ids.length === 0) return new Map();
  const found = (
    await Promise.all(chunksOf(ids, 250).map((part) => unit.db.findBy(HouseEntity, { id: In(part) })))
  ).flat();
  return new Map(found.map((house) => [house.id, house]));
}

/** `<building> <number>` → the house that has it. */
async function numbersOf({ db }: UnitOfWork, buildingIds: readonly string[]): Promise<Map<string, string>> {
  if (buildingIds.length === 0) return new Map();
  const houses = await rowsWhere(db, HouseEntity, {
    select: ['id', 'buildingId', 'sortKey'],
    column: 'buildingId',
    values: buildingIds,
  });
  return new Map(houses.map(({ id, buildingId, sortKey }) => [`${buildingId} ${sortKey}`, id]));
}

async function store(
  unit: UnitOfWork,
  call: StageCall,
  plan: readonly Planned[],
  known: ReadonlyMap<string, KnownSource>,
): Promise<void> {
  const stored = plan.flatMap(({ row, house, before }) => (house ? [{ row, house, before }] : []));
  if (stored.length === 0) return;
  await insertRows(
    unit.db,
    HouseEntity,
    stored.flatMap(({ house, before }) => (before ? [] : [{ ...house, version: 1 }])),
  );
  for (const { house, before } of stored)
    if (before) {
      const { id, ...columns } = house;
      await unit.db.update(HouseEntity, { id }, { ...columns, version: before.version + 1 });
    }
  const taken = stored.map(({ row: { sourceId, hash }, house }) => ({
    sourceId,
    entityId: house.id,
    rowHash: hash,
  }));
  await keepSources(unit, call, taken, known);
  await count(unit, stored);
  await tell(unit, call, stored);
}

type Stored = Required<Pick<Planned, 'house'>> & Pick<Planned, 'before'>;

/** The totals of buildings and compounds, in the order of their ids: two imports at once wait and do not lock each other. */
async function count({ db }: UnitOfWork, stored: readonly Stored[]): Promise<void> {
  const fresh = stored.filter(({ before }) => !before);
  for (const [id, houses] of ordered(Map.groupBy(fresh, ({ house }) => house.buildingId)))
    await db.increment(BuildingEntity, { id }, 'houseCount', houses.length);
  for (const [id, houses] of ordered(Map.groupBy(stored, ({ house }) => house.compoundId))) {
    const more = houses.filter(({ before }) => !before).length;
    const area = houses.reduce((sum, { house, before }) => sum + house.area - (before?.area ?? 0), 0);
    if (more > 0) await db.increment(CompoundEntity, { id }, 'houseCount', more);
    if (area !== 0) await db.increment(CompoundEntity, { id }, 'houseArea', area);
  }
}

function ordered<Value>(groups: ReadonlyMap<string, Value>): [string, Value][] {
  return [...groups].toSorted(([a], [b]) => (a < b ? -1 : 1));
}

/** One fact per compound and chunk: how many, never which. */
async function tell(unit: UnitOfWork, { jobId }: StageCall, stored: readonly Stored[]): Promise<void> {
  const groups = Map.groupBy(stored, ({ house }) => house.compoundId);
  for (const compound of await unit.db.findBy(CompoundEntity, { id: In([...groups.keys()]) })) {
    const houses = groups.get(compound.id) ?? [];
    const fresh = houses.filter(({ before }) => !before).length;
    const area = houses.reduce((sum, { house, before }) => sum + house.area - (before?.area ?? 0), 0);
    unit.emit({
      type: 'property.houses.imported.v1',
      subject: unit.newId(),
      subjectVersion: 1,
      place: compoundPlace(compound),
      data: { jobId, compoundId: compound.id, houses: fresh, changed: houses.length - fresh, area },
    });
  }
}
