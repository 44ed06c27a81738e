import { ScopeType } from '@redgrid/access';
import { AttendanceEntity, ConveningEntity, ResolutionEntity } from '@redgrid/convening';
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
  type RowRule,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { localDate } from '@redgrid/policy';
import { columnOf } from '../administrative-unit/administrative-unit.rules.ts';
import type { AdministrativeUnitService } from '../administrative-unit/administrative-unit.service.ts';
import { CONFERENCE_READERS } from './conference.roles.ts';

const RULES: readonly RowRule[] = [
  {
    roles: CONFERENCE_READERS,
    columns: {
      [ScopeType.City]: 'cityId',
      [ScopeType.County]: 'countyId',
      [ScopeType.Street]: 'streetId',
      [ScopeType.Community]: 'communityId',
    },
  },
];

/** Which conferences a list shows. */
export interface ConferenceFilter {
  readonly unitId?: string | null;
  readonly kind?: string | null;
  readonly state?: string | null;
}
/** Which decisions a list shows. */
export interface ResolutionFilter {
  readonly unitId?: string | null;
  readonly state?: string | null;
  readonly overdue?: boolean | null;
}

/** Finds conferences and what became of their decisions, within the caller's jurisdiction. */
export class ConferenceLookupService {
  readonly byId;
  readonly resolutionById;
  readonly attendanceOf;

  constructor(
    private readonly request: RequestContext,
    private readonly units: AdministrativeUnitService,
  ) {
    this.byId = rowLoader(request, { entity: ConveningEntity, column: 'id', rules: RULES });
    this.resolutionById = rowLoader(request, { entity: ResolutionEntity, column: 'id', rules: RULES });
    this.attendanceOf = rowsLoader(request, {
      entity: AttendanceEntity,
      column: 'conveningId',
      rules: 'ALL',
      orderBy: 'memberRole',
    });
  }

  async list(
    { unitId, ...equal }: ConferenceFilter,
    page: PageArguments,
  ): Promise<Connection<ConveningEntity>> {
    return listPage(this.request, {
      ...{ name: 'conferences', entity: ConveningEntity, rules: RULES, page },
      where: where<ConveningEntity>({ ...equal, ...(await this.inside(unitId)) }),
      ...{ orderBy: 'scheduledFor', direction: 'DESC' },
    });
  }

  async resolutions(
    { unitId, state, overdue }: ResolutionFilter,
    page: PageArguments,
  ): Promise<Connection<ResolutionEntity>> {
    const wanted = overdue === true ? 'OPEN' : state;
    const conditions: Condition<ResolutionEntity>[] = where<ResolutionEntity>({
      ...{ state: wanted, ...(await this.inside(unitId)) },
    });
    const today = localDate(this.request.unit.now);
    if (typeof overdue === 'boolean')
      conditions.push({ column: 'dueOn', is: overdue ? '<' : '>=', value: today });
    return listPage(this.request, {
      ...{ name: 'conferenceResolutions', entity: ResolutionEntity, rules: RULES, page },
      ...{ where: conditions, orderBy: 'dueOn' },
    });
  }

  resolutionsOf(conferenceId: string, page: PageArguments): Promise<Connection<ResolutionEntity>> {
    const spec = { name: 'resolutionsOfConference', entity: ResolutionEntity, rules: RULES, page } as const;
    return nestedPage(
      this.request,
      { ...spec, orderBy: 'dueOn' },
      { column: 'conveningId', id: conferenceId },
    );
  }

  /** Whether its last day has passed while it is open. */
  overdue({ state, dueOn }: ResolutionEntity): boolean {
    return state === 'OPEN' && dueOn < localDate(this.request.unit.now);
  }

  private async inside(unitId: string | null | undefined): Promise<Record<string, string>> {
    if (!unitId) return {};
    const unit = await this.units.byId.load(unitId);
    if (!unit) throw new DomainError('NOT_FOUND', { unitId });
    return { [columnOf(unit.level)]: unitId };
  }
}
