import { holds, Role } from '@redgrid/access';
import { command, isDuplicate, saveVersion, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { DomainError, plainText } from '@redgrid/errors';
import { directoryFact } from '@redgrid/events';
import { followCompounds } from '../appeal/appeal-place.service.ts';
import { knownPlaces, placeOf } from '../place.ts';
import { GridCompoundEntity } from './grid-compound.entity.ts';
import { gridNotice } from './grid.share.ts';
import type { GridLookupService } from './grid-lookup.service.ts';
import { GridWorkerEntity } from './grid-worker.entity.ts';
import { GridEntity } from './grid.entity.ts';
import type { GridReceiptRow } from './grid.receipt.ts';

/** A grid as it is registered. */
export interface Registration {
  readonly communityId: string;
  readonly code: string;
  readonly name: string;
  readonly level?: number | null;
  readonly boundary?: string | null;
  readonly headId?: string | null;
  readonly workerIds?: readonly string[] | null;
  readonly compoundIds?: readonly string[] | null;
}

const DIVIDERS = [Role.PoliticalLegal, Role.Street, Role.CommunityParty, Role.CommunityCommittee] as const;
const APPOINTERS = [Role.Street, Role.CommunityParty] as const;
const DEEPEST_LEVEL = 5;
const MOST_WORKERS = 50;
const MOST_COMPOUNDS = 200;

/** Divides communities into grids and staffs them. */
export class GridService {
  constructor(
    private readonly request: RequestContext,
    private readonly grids: GridLookupService,
  ) {}

  register(key: string | null | undefined, registration: Registration, id?: string): Promise<GridReceiptRow> {
    return command('registerGrid', key, async (unit) => {
      const { communityId, headId, boundary } = registration;
      const [{ cityId, countyId, streetId }] = await knownPlaces(unit, 'UNIT', communityId);
      const grid: GridEntity = {
        ...{ id: id ?? unit.newId(), version: 1, cityId, countyId, streetId, communityId },
        code: plainText(registration.code, 'code', 32),
        name: plainText(registration.name, 'name', 100),
        level: levelOf(registration.level ?? 1),
        boundary: boundary ? plainText(boundary, 'boundary', 500) : null,
        headId: headId ? plainText(headId, 'headId', 36) : null,
      };
      if (!holds(unit.principal, DIVIDERS, placeOf(grid))) throw new DomainError('FORBIDDEN');
      await insertGrid(unit, grid);
      await this.staff(unit, grid, registration.workerIds ?? []);
      const compoundIds = await cover(unit, grid, registration.compoundIds ?? []);
      tell(unit, 'grid.grid.registered.v1', grid, compoundIds);
      return { gridId: grid.id, version: grid.version };
    });
  }

  appoint(
    key: string | null | undefined,
    gridId: string,
    version: number,
    personId: string | null | undefined,
  ): Promise<GridReceiptRow> {
    return command('assignGridHead', key, async (unit) => {
      const grid = await this.gridFor(gridId, APPOINTERS);
      const headId = personId ? plainText(personId, 'personId', 36) : null;
      const next = await saveVersion(unit.db, GridEntity, { id: gridId, version }, { headId });
      const compoundIds = (await unit.db.findBy(GridCompoundEntity, { gridId })).map(idOfCompound);
      tell(unit, 'grid.grid.changed.v1', { ...grid, headId, version: next }, compoundIds);
      return { gridId, version: next };
    });
  }

  assignCompounds(
    key: string | null | undefined,
    gridId: string,
    version: number,
    compoundIds: readonly string[],
  ): Promise<GridReceiptRow> {
    return command('assignCompoundsToGrid', key, async (unit) => {
      const grid = await this.gridFor(gridId, DIVIDERS);
      const next = await saveVersion(unit.db, GridEntity, { id: gridId, version }, {});
      const before = (await unit.db.findBy(GridCompoundEntity, { gridId })).map(idOfCompound);
      await unit.db.delete(GridCompoundEntity, { gridId });
      const covered = await cover(unit, grid, compoundIds);
      await followCompounds(unit, grid, { before, covered });
      tell(unit, 'grid.grid.changed.v1', { ...grid, version: next }, covered);
      return { gridId, version: next };
    });
  }

  private async gridFor(id: string, roles: readonly Role[]): Promise<GridEntity> {
    const grid = await this.grids.byId.load(id);
    if (!grid) throw new DomainError('NOT_FOUND', { gridId: id });
    if (!holds(this.request.unit.principal, roles, placeOf(grid))) throw new DomainError('FORBIDDEN');
    return grid;
  }

  private async staff({ db }: UnitOfWork, { id }: GridEntity, workerIds: readonly string[]): Promise<void> {
    const rows = distinct(workerIds, 'workerIds', MOST_WORKERS).map((personId) => ({ gridId: id, personId }));
    if (rows.length > 0) await db.insert(GridWorkerEntity, rows);
  }
}

async function insertGrid({ db }: UnitOfWork, grid: GridEntity): Promise<void> {
  try {
    await db.insert(GridEntity, grid);
  } catch (error) {
    throw isDuplicate(error) ? new DomainError('GRID_CODE_TAKEN', { code: grid.code }) : error;
  }
}

/** Puts compounds of the grid's community into the grid. */
async function cover(
  unit: UnitOfWork,
  { id: gridId, communityId }: GridEntity,
  wanted: readonly string[],
): Promise<readonly string[]> {
  const compoundIds = distinct(wanted, 'compoundIds', MOST_COMPOUNDS);
  for (const compoundId of compoundIds) {
    const places = await knownPlaces(unit, 'COMPOUND', compoundId);
    if (!places.some((place) => place.communityId === communityId))
      throw new DomainError('GRID_COMPOUND_ELSEWHERE', { compoundId, communityId });
    const taken = await unit.db.findOneBy(GridCompoundEntity, { compoundId, communityId });
    if (taken) throw new DomainError('GRID_COMPOUND_TAKEN', { compoundId, gridId: taken.gridId });
    await insertLink(unit, { gridId, compoundId, communityId });
  }
  return compoundIds;
}

async function insertLink({ db }: UnitOfWork, link: GridCompoundEntity): Promise<void> {
  try {
    await db.insert(GridCompoundEntity, link);
  } catch (error) {
    // Another grid took the compound meanwhile.
    throw isDuplicate(error)
      ? new DomainError('GRID_COMPOUND_TAKEN', { compoundId: link.compoundId })
      : error;
  }
}

/** Tells the other domains of a grid as it is now. */
function tell(unit: UnitOfWork, type: string, grid: GridEntity, compoundIds: readonly string[]): void {
  const { id, version, communityId, headId } = grid;
  const place = { ...placeOf(grid), GRID: id };
  const data = { communityId, headId, compoundIds };
  const fact = { type, subject: id, subjectVersion: version, place, data };
  unit.emit(directoryFact(fact, gridNotice(grid, compoundIds)));
}

function levelOf(level: number): number {
  if (level < 1 || level > DEEPEST_LEVEL)
    throw new DomainError('BAD_USER_INPUT', { field: 'level', least: 1, most: DEEPEST_LEVEL });
  return level;
}

function distinct(ids: readonly string[], field: string, most: number): readonly string[] {
  const unique = [...new Set(ids.map((id) => plainText(id, field, 36)))];
  if (unique.length > most) throw new DomainError('BAD_USER_INPUT', { field, most });
  return unique;
}

function idOfCompound({ compoundId }: GridCompoundEntity): string {
  return compoundId;
}
