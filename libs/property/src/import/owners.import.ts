import { chunksOf, type UnitOfWork } from '@redgrid/database';
import { insertRows, keepSources, referred, refuse, rowsWhere, sourcesOf } from '@redgrid/imports';
import type { ImportStage, KnownSource, StageCall, StageResult, StageRow } from '@redgrid/imports';
import { In } from 'typeorm';
import type { CompoundEntity } from '../compound/compound.entity.ts';
import { compoundPlace } from '../compound/compound.store.ts';
import type { PropertyContext } from '../context.ts';
import { HouseEntity } from '../house/house.entity.ts';
import { OwnershipEntity } from '../house/ownership.entity.ts';
import { sharesMakeOne, type Share } from '../house/ownership.rules.ts';
import { RECORDERS } from '../place/registrars.roles.ts';
import { recordedCompounds } from './recorded-compounds.ts';

const MOST_OWNERS = 20;

/** First stage: which rows are as they were, and which house each of the others means. */
export const ownerHousesImport: ImportStage<PropertyContext> = {
  stage: 'owner-houses',
  reads: true,
  async take(unit, call) {
    const known = await sourcesOf(
      unit,
      'owners',
      call.sourceSystem,
      call.rows.map(({ sourceId }) => sourceId),
    );
    const changed = new Set(
      call.rows
        .filter(({ sourceId, hash }) => {
          const source = known.get(sourceId);
          // What this very job has written, in a chunk it could not note any more, gets its first answer again.
          return source?.rowHash !== hash || (source.jobId === call.jobId && !call.dry);
        })
        .map(({ group }) => group),
    );
    const open = call.rows.filter(({ group }) => changed.has(group));
    const houses = await housesOf(unit, call.sourceSystem, open);
    const compounds = await recordedCompounds(
      unit,
      [...houses.values()].map(({ compoundId }) => compoundId),
      RECORDERS,
    );
    return call.rows.map(({ group, values }): StageResult => {
      if (!changed.has(group)) return { outcome: 'UNCHANGED' };
      const house = houses.get(String(values.house));
      const compound = house && compounds.get(house.compoundId);
      if (!house || !compound)
        return { outcome: 'REFUSED', refusals: [refuse('house', 'IMPORT_REFERENCE_UNKNOWN')] };
      const { cityId, countyId, streetId, communityId } = compound;
      const place = { cityId, countyId, streetId, communityId, compoundId: compound.id };
      return { outcome: 'PASSED', passed: { ...place, houseId: house.id } };
    });
  },
};

type FoundHouse = Pick<HouseEntity, 'id' | 'compoundId'>;

async function housesOf(
  unit: UnitOfWork,
  sourceSystem: string,
  rows: readonly StageRow[],
): Promise<ReadonlyMap<string, FoundHouse>> {
  const references = [...new Set(rows.map(({ values }) => String(values.house)))];
  const ids = await referred(unit, 'houses', sourceSystem, references);
  const found = await rowsWhere(unit.db, HouseEntity, {
    select: ['id', 'compoundId'],
    column: 'id',
    values: [...ids.values()],
  });
  const byId = new Map(found.map((house) => [house.id, house]));
  return new Map(
    references.flatMap((reference) => {
      const house = byId.get(ids.get(reference) ?? '');
      return house ? [[reference, house] as const] : [];
    }),
  );
}

/** Last stage: the persons are known; the rows of one house are its owners from now on, all of them. */
export const ownershipsImport: ImportStage<PropertyContext> = {
  stage: 'ownerships',
  async take(unit, call) {
    const known = await sourcesOf(
      unit,
      'owners',
      call.sourceSystem,
      call.rows.map(({ sourceId }) => sourceId),
    );
    const compounds = await recordedCompounds(
      unit,
      call.rows.flatMap(({ passed }) => passed.compoundId ?? []),
      RECORDERS,
    );
    const results = new Map<StageRow, StageResult>();
    const stored: Owned[] = [];
    for (const rows of Map.groupBy(call.rows, ({ group }) => group).values()) {
      const owned = ownersOf(rows);
      const allowed = owned && compounds.has(owned.compoundId);
      for (const row of rows)
        results.set(
          row,
          allowed ? { outcome: known.has(row.sourceId) ? 'CHANGED' : 'NEW' } : sharesRefused(owned),
        );
      if (allowed) stored.push(owned);
    }
    if (!call.dry && stored.length > 0) await store(unit, call, { stored, known, compounds });
    return call.rows.map((row) => results.get(row) ?? { outcome: 'REFUSED' });
  },
};

function sharesRefused(owned: Owned | null): StageResult {
  const refusal = owned
    ? refuse('house', 'IMPORT_REFERENCE_UNKNOWN')
    : refuse('share', 'OWNERSHIP_SHARES_INVALID');
  return { outcome: 'REFUSED', refusals: [refusal] };
}

interface Owned {
  readonly houseId: string;
  readonly compoundId: string;
  readonly rows: readonly { readonly row: StageRow; readonly ownership: OwnershipEntity }[];
}

/** The owners the rows of one house make; null when their shares do not make one. */
function ownersOf(rows: readonly StageRow[]): Owned | null {
  const { houseId = null, compoundId = null } = rows[0]?.passed ?? {};
  if (houseId === null || compoundId === null || rows.length > MOST_OWNERS) return null;
  const equal = rows.every(({ values }) => values.share === null);
  const owners = rows.map((row) => ({ row, share: shareOf(row, equal ? rows.length : 1) }));
  if (!sharesMakeOne(owners.map(({ share }) => share))) return null;
  return {
    houseId,
    compoundId,
    rows: owners.map(({ row, share }) => ({
      row,
      ownership: {
        ...share,
        id: `${houseId}:${share.personId}`,
        houseId,
        compoundId,
        since: row.values.since as string | null,
      },
    })),
  };
}

function shareOf({ values, passed }: StageRow, among: number): Required<Share> {
  const [numerator, denominator] = String(values.share ?? `1/${among}`).split('/');
  return {
    personId: passed.personId ?? '',
    shareNumerator: Number(numerator),
    shareDenominator: Number(denominator),
  };
}

interface Writing {
  readonly stored: readonly Owned[];
  readonly known: ReadonlyMap<string, KnownSource>;
  readonly compounds: ReadonlyMap<string, CompoundEntity>;
}

async function store(
  unit: UnitOfWork,
  call: StageCall,
  { stored, known, compounds }: Writing,
): Promise<void> {
  const { db } = unit;
  const houseIds = stored.map(({ houseId }) => houseId);
  const before = await rowsWhere(db, OwnershipEntity, {
    select: ['houseId'],
    column: 'houseId',
    values: houseIds,
  });
  const owned = [...new Set(before.map(({ houseId }) => houseId))];
  for (const ids of chunksOf(owned, 250)) await db.delete(OwnershipEntity, { houseId: In(ids) });
  for (const ids of chunksOf(houseIds.toSorted(), 250))
    await db.increment(HouseEntity, { id: In(ids) }, 'version', 1);
  const rows = stored.flatMap((each) => each.rows);
  await insertRows(
    db,
    OwnershipEntity,
    rows.map(({ ownership }) => ownership),
  );
  const taken = rows.map(({ row: { sourceId, hash }, ownership: { id } }) => ({
    sourceId,
    entityId: id,
    rowHash: hash,
  }));
  await keepSources(unit, call, taken, known);
  for (const [compoundId, houses] of Map.groupBy(stored, (each) => each.compoundId)) {
    const compound = compounds.get(compoundId);
    if (!compound) continue;
    unit.emit({
      type: 'property.ownerships.imported.v1',
      subject: unit.newId(),
      subjectVersion: 1,
      place: compoundPlace(compound),
      data: {
        jobId: call.jobId,
        compoundId,
        houses: houses.length,
        owners: houses.reduce((sum, each) => sum + each.rows.length, 0),
      },
    });
  }
}
