import {
  listPage,
  nestedPage,
  rowLoader,
  rowsLoader,
  where,
  type Connection,
  type PageArguments,
  type RequestContext,
  type RowLoader,
  type RowRule,
  type RowsLoader,
} from '@redgrid/database';
import { unitColumn } from '../place.ts';
import { GridCompoundEntity } from './grid-compound.entity.ts';
import { GridWorkerEntity } from './grid-worker.entity.ts';
import { GridEntity } from './grid.entity.ts';

/** Whoever holds a role at a place sees its grids; in a compound, those that cover it. */
const GRID_RULES: readonly RowRule[] = [
  {
    roles: 'ANY',
    columns: {
      CITY: 'cityId',
      COUNTY: 'countyId',
      STREET: 'streetId',
      COMMUNITY: 'communityId',
      GRID: 'id',
      PERSON: 'headId',
    },
  },
  { roles: 'ANY', columns: { COMPOUND: 'compoundId' }, via: { entity: GridCompoundEntity, key: 'gridId' } },
];

/** Finds grids within the caller's area. */
export class GridLookupService {
  readonly byId: RowLoader<GridEntity>;
  /** Those a person leads. */
  readonly byHead: RowsLoader<GridEntity>;
  readonly workersOf: RowsLoader<GridWorkerEntity>;
  readonly compoundsOf: RowsLoader<GridCompoundEntity>;
  /** Which grids cover a compound, whoever asks. */
  readonly linksOf: RowsLoader<GridCompoundEntity>;
  private readonly led: RowLoader<GridEntity>;

  constructor(private readonly request: RequestContext) {
    const grid = { entity: GridEntity, rules: GRID_RULES } as const;
    this.byId = rowLoader(request, { ...grid, column: 'id' });
    this.byHead = rowsLoader(request, { ...grid, column: 'headId', orderBy: 'code' });
    const link = { entity: GridCompoundEntity, rules: 'ALL' } as const;
    this.compoundsOf = rowsLoader(request, { ...link, column: 'gridId', orderBy: 'compoundId' });
    this.linksOf = rowsLoader(request, { ...link, column: 'compoundId', orderBy: 'gridId' });
    this.led = rowLoader(request, { entity: GridEntity, column: 'id', rules: 'ALL' });
    this.workersOf = rowsLoader(request, {
      entity: GridWorkerEntity,
      column: 'gridId',
      rules: 'ALL',
      orderBy: 'personId',
    });
  }

  /** The first grid in scope that covers a compound. */
  async ofCompound(compoundId: string): Promise<GridEntity | null> {
    const links = await this.linksOf.load(compoundId);
    const grids = await Promise.all(links.map(({ gridId }) => this.byId.load(gridId)));
    return grids.find((grid) => grid !== null) ?? null;
  }

  /** All grids that cover a compound, by code, for its notice: whoever asks. */
  async published(compoundId: string): Promise<GridEntity[]> {
    const links = await this.linksOf.load(compoundId);
    const grids = await Promise.all(links.map(({ gridId }) => this.led.load(gridId)));
    return grids.filter((grid) => grid !== null).toSorted((a, b) => (a.code < b.code ? -1 : 1));
  }

  async ofUnit(unitId: string, page: PageArguments): Promise<Connection<GridEntity>> {
    const column = await unitColumn(this.request.unit, unitId);
    return listPage(this.request, { ...this.list(page), where: where<GridEntity>({ [column]: unitId }) });
  }

  ofCommunity(communityId: string, page: PageArguments): Promise<Connection<GridEntity>> {
    return nestedPage(this.request, this.list(page), { column: 'communityId', id: communityId });
  }

  private list(page: PageArguments) {
    return { name: 'grids', entity: GridEntity, rules: GRID_RULES, orderBy: 'code', page } as const;
  }
}
