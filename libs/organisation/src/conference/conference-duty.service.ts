import { holds } from '@redgrid/access';
import { computedPage, type Connection, type PageArguments, type RequestContext } from '@redgrid/database';
import {
  dutiesOf,
  fulfilmentOf,
  orderOf,
  type Debtor,
  type Duty,
  type DutyState,
  type Fulfilment,
  type StatedRhythm,
} from '@redgrid/duty';
import { compareDays } from '@redgrid/deadline';
import { DomainError } from '@redgrid/errors';
import { startOfLocalDay } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import { In } from 'typeorm';
import { columnOf } from '../administrative-unit/administrative-unit.rules.ts';
import { AdministrativeUnitEntity } from '../administrative-unit/administrative-unit.entity.ts';
import type { AdministrativeUnitService } from '../administrative-unit/administrative-unit.service.ts';
import { placeOf } from '../place.ts';
import { CONFERENCE_KINDS } from './conference-codes.ts';
import { CONFERENCE_READERS } from './conference.roles.ts';
import { rhythmOf, unasked, type ConferenceKindCode } from './conference.rules.ts';

const DAY_MS = 86_400_000;
/** A calendar of a city and a year is a page of figures, not a dump. */
const MOST_DAYS = 366;
const MOST_DEBTORS = 4000;

/** Which duties are asked for. */
export interface DutyQuestion {
  readonly unitId: string;
  readonly from: string;
  readonly to: string;
  readonly kind?: string | null;
  readonly state?: DutyState | null;
}
export type DutyConnection = Connection<Duty> & { readonly fulfilment: Fulfilment };

/** The calendar of conferences (会议任务日历): what each unit owes by the rhythm of its pack, without anybody creating it. */
export class ConferenceDutyService {
  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly units: AdministrativeUnitService,
  ) {}

  async list(question: DutyQuestion, page: PageArguments): Promise<DutyConnection> {
    const { from, to, state } = question;
    const span = compareDays(to, from) / DAY_MS;
    if (span < 0 || span > MOST_DAYS)
      throw new DomainError('BAD_USER_INPUT', { field: 'to', least: from, most: `${MOST_DAYS} days` });
    const all = await dutiesOf(this.request, await this.debtors(question), { from, to });
    const items = state ? all.filter((duty) => duty.state === state) : all;
    const list = { name: 'conferenceDuties', asked: question, items, key: orderOf };
    return {
      ...computedPage(this.request, list, page),
      fulfilment: fulfilmentOf(all.map((duty) => duty.state)),
    };
  }

  private async debtors({ unitId, kind }: DutyQuestion): Promise<Debtor[]> {
    const root = await this.units.byId.load(unitId);
    if (!root || !holds(this.request.principal, CONFERENCE_READERS, placeOf(root)))
      throw new DomainError('NOT_FOUND', { unitId });
    const kinds = CONFERENCE_KINDS.filter(({ code }) => !kind || code === kind);
    const units = await this.request.unit.db.find(AdministrativeUnitEntity, {
      where: { [columnOf(root.level)]: unitId, level: In([...new Set(kinds.map(({ level }) => level))]) },
      take: MOST_DEBTORS,
    });
    if (units.length === MOST_DEBTORS)
      throw new DomainError('BAD_USER_INPUT', { field: 'unitId', most: MOST_DEBTORS });
    return units.flatMap((unit) =>
      kinds
        .filter(({ level }) => level === unit.level)
        .map(({ code }) => this.debtor(unit, code as ConferenceKindCode)),
    );
  }

  private debtor(unit: AdministrativeUnitEntity, duty: ConferenceKindCode): Debtor {
    return {
      ...{ subjectId: unit.id, duty, since: null, until: null, firstDayCounts: true },
      rhythmOn: (day) => this.rhythmOn(unit, duty, day),
    };
  }

  /** By the pack in force when the day begins; where none is, nothing is asked. */
  private async rhythmOn(
    unit: AdministrativeUnitEntity,
    kind: ConferenceKindCode,
    day: string,
  ): Promise<StatedRhythm> {
    try {
      return rhythmOf(kind, await this.policy.figures('conference', unit, startOfLocalDay(day)));
    } catch (error) {
      if (error instanceof DomainError && error.code === 'POLICY_NOT_SELECTED')
        return unasked({ pack: '-', document: '-', number: '-', toBeConfirmed: false });
      throw error;
    }
  }
}
