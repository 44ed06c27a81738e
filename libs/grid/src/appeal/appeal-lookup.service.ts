import { holds, Role } from '@redgrid/access';
import {
  listPage,
  nestedPage,
  rowLoader,
  rowsLoader,
  where,
  type Condition,
  type Connection,
  type PageArguments,
  type RequestContext,
  type RowLoader,
  type RowRule,
  type RowsLoader,
} from '@redgrid/database';
import { DirectoryPlaceEntity } from '@redgrid/events';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import type { GridLookupService } from '../grid/grid-lookup.service.ts';
import { GridEntity } from '../grid/grid.entity.ts';
import { placeOf, unitColumn } from '../place.ts';
import { DEPARTMENTS, HANDLERS, OPEN } from './appeal.case.ts';
import { AppealEntity } from './appeal.entity.ts';

/** Handlers within their area, departments what was dispatched to them, petitioners their own. */
const APPEAL_RULES: readonly RowRule[] = [
  {
    roles: [...HANDLERS, Role.PoliticalLegal],
    columns: {
      CITY: 'cityId',
      COUNTY: 'countyId',
      STREET: 'streetId',
      COMMUNITY: 'communityId',
      GRID: 'gridId',
    },
  },
  { roles: DEPARTMENTS, columns: { COUNTY: 'departmentCountyId' }, department: 'departmentCode' },
  { roles: [], columns: { PERSON: 'reporterId' } },
];
/** Those who live or work in a compound may know how many of its appeals are open. */
const NEIGHBOURS = [
  Role.Owner,
  Role.Resident,
  Role.OwnersCommittee,
  Role.PropertyManagementCommittee,
  Role.ProjectManager,
] as const;
const COUNTERS = [...HANDLERS, Role.PoliticalLegal, ...NEIGHBOURS];

/** Which appeals a list shows. */
export interface AppealFilter {
  readonly unitId?: string | null;
  readonly compoundId?: string | null;
  readonly state?: AppealEntity['state'] | null;
  readonly level?: string | null;
  readonly overdue?: boolean | null;
  readonly categoryCode?: string | null;
}

/** Finds appeals the caller may read, and counts those they may only know of. */
export class AppealLookupService {
  readonly byId: RowLoader<AppealEntity>;
  private readonly placesOfCompound: RowsLoader<DirectoryPlaceEntity>;

  constructor(
    private readonly request: RequestContext,
    private readonly grids: GridLookupService,
  ) {
    this.byId = rowLoader(request, { entity: AppealEntity, column: 'id', rules: APPEAL_RULES });
    this.placesOfCompound = rowsLoader(request, {
      entity: DirectoryPlaceEntity,
      column: 'directoryId',
      rules: 'ALL',
    });
  }

  async list(
    { unitId, overdue, ...equal }: AppealFilter,
    page: PageArguments,
  ): Promise<Connection<AppealEntity>> {
    const conditions: Condition<AppealEntity>[] = where<AppealEntity>(equal);
    if (unitId) conditions.push({ column: await this.columnOf(unitId), is: '=', value: unitId });
    if (typeof overdue === 'boolean')
      conditions.push({ column: 'overdueFrom', is: overdue ? '<' : '>=', value: this.request.unit.now });
    return listPage(this.request, {
      name: 'appeals',
      entity: AppealEntity,
      rules: APPEAL_RULES,
      where: conditions,
      // Newest first; what is overdue, by how long it has been.
      ...(overdue === true
        ? ({ orderBy: 'overdueFrom', direction: 'ASC' } as const)
        : ({ orderBy: 'reportedAt', direction: 'DESC' } as const)),
      page,
    });
  }

  openOf(compoundId: string, page: PageArguments): Promise<Connection<AppealEntity>> {
    const spec = {
      name: 'openAppeals',
      entity: AppealEntity,
      rules: APPEAL_RULES,
      where: where<AppealEntity>({ state: OPEN }),
      orderBy: 'reportedAt',
      page,
    } as const;
    return nestedPage(this.request, spec, { column: 'compoundId', id: compoundId });
  }

  /** How many are open, for who may know; the same few statements for any number of compounds. */
  async openCount(compoundId: string): Promise<number | null> {
    const [places, grids] = await Promise.all([
      this.placesOfCompound.load(compoundId),
      this.grids.linksOf.load(compoundId),
    ]);
    const { principal } = this.request.unit;
    const near = [...places.map(placeOf), ...grids.map(({ gridId }) => ({ GRID: gridId }))].some((place) =>
      holds(principal, COUNTERS, { ...place, COMPOUND: compoundId }),
    );
    return near ? this.counts().load(compoundId) : null;
  }

  /** By its tracking code, whoever asks; case and hyphens do not matter. */
  byTrackingCode(code: string): Promise<AppealEntity | null> {
    const trackingCode = code.toUpperCase().replaceAll('-', '');
    if (!/^[0-9A-Z]{20}$/.test(trackingCode)) return Promise.resolve(null);
    return this.request.unit.db.findOneBy(AppealEntity, { trackingCode });
  }

  private counts(): DataLoader<string, number> {
    return this.request.unit.loader('openAppealCount', () => {
      return new DataLoader<string, number>(async (compoundIds) => {
        const rows = await this.request.unit.db
          .createQueryBuilder(AppealEntity, 'appeal')
          .select('appeal.compoundId', 'compoundId')
          .addSelect('COUNT(*)', 'count')
          .where({ compoundId: In([...compoundIds]), state: In([...OPEN]) })
          .groupBy('appeal.compoundId')
          .getRawMany<{ compoundId: string; count: unknown }>();
        const counts = new Map(rows.map(({ compoundId, count }) => [compoundId, Number(count)]));
        return compoundIds.map((id) => counts.get(id) ?? 0);
      });
    });
  }

  private async columnOf(unitId: string): Promise<keyof AppealEntity> {
    const { unit } = this.request;
    return (await unit.db.existsBy(GridEntity, { id: unitId })) ? 'gridId' : unitColumn(unit, unitId);
  }
}
