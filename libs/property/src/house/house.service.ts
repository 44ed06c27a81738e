import { Role } from '@redgrid/access';
import {
  command,
  listPage,
  nestedPage,
  rowLoader,
  rowsLoader,
  saveVersion,
  where,
  type PageArguments,
  type RequestContext,
  type RowRule,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { In } from 'typeorm';
import { BuildingEntity } from '../building/building.entity.ts';
import { houseRules } from '../building/building.read-rules.ts';
import type { BuildingService } from '../building/building.service.ts';
import { CompoundEntity } from '../compound/compound.entity.ts';
import type { CompoundService } from '../compound/compound.service.ts';
import { compoundPlace } from '../compound/compound.store.ts';
import type * as gql from '../generated/types.ts';
import { unlessTaken } from '../place/checked.ts';
import { whereCompoundLies } from '../place/read-rules.ts';
import { OWNERSHIP_READERS, RECORDERS } from '../place/registrars.roles.ts';
import { checkedRows, houseColumns, type HouseColumns } from './house-batch.ts';
import { HouseEntity } from './house.entity.ts';
import type { HouseReceiptRow } from './house.receipt.ts';
import type { HousesReceiptRow } from './houses.receipt.ts';
import { OwnershipEntity } from './ownership.entity.ts';
import { sharesMakeOne } from './ownership.rules.ts';

const MOST_ROWS = 100;
const MOST_OWNERS = 20;

/** Who may see who owns a house: the authorities of its place, its own body that prepares a vote, its owners. */
const ownershipRules: readonly RowRule[] = [
  ...whereCompoundLies('compoundId', OWNERSHIP_READERS),
  { roles: OWNERSHIP_READERS, columns: { COMPOUND: 'compoundId' } },
  { roles: [Role.Owner], columns: { HOUSE: 'houseId' } },
  {
    roles: [],
    columns: { PERSON: 'personId' },
    via: { entity: OwnershipEntity, key: 'houseId', from: 'houseId' },
  },
];

/** Reads, enters and corrects houses and who owns them. Built once per request. */
export class HouseService {
  readonly byId;
  readonly ownershipsOf;

  constructor(
    private readonly request: RequestContext,
    private readonly compounds: CompoundService,
    private readonly buildings: BuildingService,
  ) {
    this.byId = rowLoader(request, { entity: HouseEntity, column: 'id', rules: houseRules });
    this.ownershipsOf = rowsLoader(request, {
      entity: OwnershipEntity,
      column: 'houseId',
      rules: ownershipRules,
      orderBy: 'personId',
    });
  }

  ofBuilding(buildingId: string, page: PageArguments) {
    const spec = {
      name: 'houses',
      entity: HouseEntity,
      rules: houseRules,
      orderBy: 'sortKey' as const,
      page,
    };
    return nestedPage(this.request, spec, { column: 'buildingId', id: buildingId });
  }

  ofCompound({ compoundId, ...page }: gql.QueryHousesArgs) {
    return listPage(this.request, {
      name: 'houses',
      entity: HouseEntity,
      rules: houseRules,
      where: where<HouseEntity>({ compoundId }),
      orderBy: 'id',
      page,
    });
  }

  register(
    key: string | null | undefined,
    { buildingId, houses: rows }: Omit<gql.MutationRegisterHousesArgs, 'key'>,
  ): Promise<HousesReceiptRow> {
    return command('registerHouses', key, async (unit) => {
      if (rows.length === 0 || rows.length > MOST_ROWS)
        throw new DomainError('BAD_USER_INPUT', { field: 'houses', least: 1, most: MOST_ROWS });
      const building = await this.buildings.byId.load(buildingId);
      if (!building) throw new DomainError('NOT_FOUND', { id: buildingId });
      const compound = await this.compounds.actable(building.compoundId, RECORDERS);
      const checked = checkedRows(rows, await this.knownKeys(rows, buildingId));
      const results = checked.map(({ code, house }, row) => ({
        row,
        code,
        houseId: house ? unit.newId() : null,
        house,
      }));
      const stored = results.flatMap(({ houseId, house }) =>
        house && houseId ? [{ ...house, id: houseId, buildingId, compoundId: compound.id, version: 1 }] : [],
      );
      await storeHouses(unit, stored, building, compound);
      return {
        results: results.map(({ row, houseId, code }) => ({ row, houseId, code })),
        registered: stored.length,
      };
    });
  }

  correct(
    key: string | null | undefined,
    { id, version, correction }: Omit<gql.MutationCorrectHouseArgs, 'key'>,
  ): Promise<HouseReceiptRow> {
    return command('correctHouse', key, async (unit) => {
      const [house, compound] = await this.actable(id);
      const given = Object.fromEntries(Object.entries(correction).filter(([, value]) => value !== null));
      const columns = houseColumns({ ...house, ...given });
      if (!columns) throw new DomainError('BAD_USER_INPUT', { field: 'correction' });
      const next = await unlessTaken('HOUSE_NUMBER_TAKEN', () =>
        saveVersion(unit.db, HouseEntity, { id, version }, columns),
      );
      await unit.db.increment(CompoundEntity, { id: compound.id }, 'houseArea', columns.area - house.area);
      tellOfHouse(unit, { ...house, ...columns, version: next }, compound, 'corrected');
      return { houseId: id, version: next };
    });
  }

  recordOwnership(
    key: string | null | undefined,
    { houseId, version, owners }: Omit<gql.MutationRecordOwnershipArgs, 'key'>,
  ): Promise<HouseReceiptRow> {
    return command('recordOwnership', key, async (unit) => {
      const [house, compound] = await this.actable(houseId);
      if (owners.length > MOST_OWNERS)
        throw new DomainError('BAD_USER_INPUT', { field: 'owners', most: MOST_OWNERS });
      if (!sharesMakeOne(owners)) throw new DomainError('OWNERSHIP_SHARES_INVALID');
      const next = await saveVersion(unit.db, HouseEntity, { id: houseId, version }, {});
      await unit.db.delete(OwnershipEntity, { houseId });
      const rows = owners.map(({ personId, since = null, shareNumerator = 1, shareDenominator = 1 }) => ({
        shareNumerator,
        shareDenominator,
        since,
        personId: plainText(personId, 'personId', 36),
        id: `${houseId}:${personId}`,
        houseId,
        compoundId: house.compoundId,
      }));
      await unit.db.insert(OwnershipEntity, rows);
      tellOfHouse(unit, { ...house, version: next }, compound, 'owners-recorded', { owners: rows.length });
      return { houseId, version: next };
    });
  }

  private async actable(id: string): Promise<[HouseEntity, CompoundEntity]> {
    const house = await this.byId.load(id);
    if (!house) throw new DomainError('NOT_FOUND', { id });
    return [house, await this.compounds.actable(house.compoundId, RECORDERS)];
  }

  /** Which of the numbers the building has already: one look at its index. */
  private async knownKeys(rows: gql.PropertyHouseInput[], buildingId: string): Promise<Set<string>> {
    const sortKeys = rows.flatMap((row) => houseColumns(row)?.sortKey ?? []);
    const known = await this.request.unit.db.find(HouseEntity, {
      select: { id: true, sortKey: true },
      where: { buildingId, sortKey: In(sortKeys) },
    });
    return new Set(known.map(({ sortKey }) => sortKey));
  }
}

/** Stores houses of one building and keeps the totals with them. */
export async function storeHouses(
  unit: UnitOfWork,
  houses: readonly (HouseColumns & Pick<HouseEntity, 'id' | 'buildingId' | 'compoundId' | 'version'>)[],
  building: Pick<BuildingEntity, 'id'>,
  compound: CompoundEntity,
): Promise<void> {
  if (houses.length === 0) return;
  await unlessTaken('HOUSE_NUMBER_TAKEN', () => unit.db.insert(HouseEntity, [...houses]));
  const area = houses.reduce((sum, house) => sum + house.area, 0);
  await unit.db.increment(BuildingEntity, { id: building.id }, 'houseCount', houses.length);
  await unit.db.increment(CompoundEntity, { id: compound.id }, 'houseCount', houses.length);
  await unit.db.increment(CompoundEntity, { id: compound.id }, 'houseArea', area);
  unit.emit({
    type: 'property.houses.registered.v1',
    subject: unit.newId(),
    subjectVersion: 1,
    place: compoundPlace(compound, { BUILDING: building.id }),
    data: { compoundId: compound.id, buildingId: building.id, houses: houses.length, area },
  });
}

function tellOfHouse(
  unit: UnitOfWork,
  { id, version, buildingId, compoundId, area, use, households }: HouseEntity,
  compound: CompoundEntity,
  what: string,
  more: Record<string, unknown> = {},
): void {
  unit.emit({
    type: `property.house.${what}.v1`,
    subject: id,
    subjectVersion: version,
    place: compoundPlace(compound, { BUILDING: buildingId, HOUSE: id }),
    data: { compoundId, buildingId, area, use, households, ...more },
  });
}
