import type { Place, Role } from '@redgrid/access';
import { advance, openCase, remark } from '@redgrid/case';
import { addDays, compareDays } from '@redgrid/deadline';
import type { UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { localDate, startOfLocalDay, type FrozenFigures, type RuleCheck } from '@redgrid/policy';
import { conveningCase, resolutionCase } from './convening.case.ts';
import { AttendanceEntity, ConveningEntity, ResolutionEntity, type Presence } from './convening.entity.ts';
import { callChecks, quorumChecks, type Call, type ConveningFigures } from './convening.rules.ts';

/** One sort of meetings of a domain: what its history is called, and who runs it. */
export interface Conveners {
  /** `CONFERENCE`. */
  readonly name: string;
  readonly roles: readonly Role[];
}

/** A meeting to be called. */
export interface Convocation {
  readonly kind: string;
  readonly subjectId: string;
  readonly place: Pick<ConveningEntity, 'cityId' | 'countyId' | 'streetId' | 'communityId'>;
  readonly scheduledFor: Date;
  readonly venue: string;
  readonly topics: readonly string[];
  readonly calling: 'REGULAR' | 'AD_HOC';
}

/** Who came, as what. */
export interface Attendee {
  readonly memberRole: string;
  readonly memberId: string | null;
  readonly presence: Presence;
  readonly reason: string | null;
}

/** What was decided. */
export interface Decision {
  readonly matter: string;
  readonly ownerRole: string;
  readonly dueOn: string;
}

/** The call of a meeting as the rules look at it: notice counts whole legal days. */
export function callOf({ topics, calling, scheduledFor }: Convocation, now: Date): Call {
  const days = compareDays(localDate(scheduledFor), localDate(now)) / 86_400_000;
  return { topics, calling, noticeDays: Math.max(days, 0) };
}

/** Runs meetings of one sort from notice to their last decision (会议闭环), within the running command. */
export class Convening {
  readonly machine;
  readonly resolutions;

  constructor({ name, roles }: Conveners) {
    this.machine = conveningCase(name, roles);
    this.resolutions = resolutionCase(`${name}_RESOLUTION`, roles);
  }

  /** Calls a meeting. Errors: CONVENING_NOT_POSSIBLE with its checks. */
  async convene(
    unit: UnitOfWork,
    call: Convocation,
    { figures, frozen }: { readonly figures: ConveningFigures; readonly frozen: FrozenFigures },
  ): Promise<{ readonly row: ConveningEntity; readonly checks: readonly RuleCheck[] }> {
    const checks = callChecks(callOf(call, unit.now), figures);
    if (call.scheduledFor < unit.now)
      throw new DomainError('BAD_USER_INPUT', { field: 'scheduledFor', least: unit.now.toISOString() });
    if (checks.some(({ passed }) => !passed)) throw new DomainError('CONVENING_NOT_POSSIBLE', { checks });
    const { place, ...rest } = call;
    const row = await openCase(unit, this.machine, ConveningEntity, {
      ...{ ...rest, ...place, id: unit.newId(), noticedAt: unit.now, figures: frozen },
      ...{ heldOn: null, minutes: null, closedAt: null },
    });
    return { row, checks };
  }

  /** Records who came; said again it replaces what was said before, until the meeting is closed. */
  async hold(unit: UnitOfWork, step: Step, attendees: readonly Attendee[]): Promise<ConveningEntity> {
    if (step.row.scheduledFor > unit.now)
      throw new DomainError('BAD_USER_INPUT', { field: 'at', least: step.row.scheduledFor.toISOString() });
    const heldOn = localDate(step.row.scheduledFor);
    const next = await advance(unit, this.machine, 'hold', { ...moveOf(step), changes: { heldOn } });
    await unit.db.delete(AttendanceEntity, { conveningId: next.id });
    const rows = attendees.map(({ memberId, ...attendee }) => ({
      ...{ ...attendee, id: unit.newId(), conveningId: next.id, memberId: memberId ?? '-' },
    }));
    if (rows.length > 0) await unit.db.insert(AttendanceEntity, rows);
    return next;
  }

  /** Closes a meeting with its minutes and decisions. Errors: CONVENING_NOT_QUORATE with its checks. */
  async close(
    unit: UnitOfWork,
    step: Step,
    { minutes, decisions, figures }: Closing,
  ): Promise<{
    readonly row: ConveningEntity;
    readonly resolutions: readonly ResolutionEntity[];
    readonly checks: readonly RuleCheck[];
  }> {
    const attendance = await unit.db.findBy(AttendanceEntity, { conveningId: step.row.id });
    const checks = quorumChecks(attendance, figures);
    const changes = { minutes, closedAt: unit.now };
    const row = await advance(unit, this.machine, 'close', { ...moveOf(step), changes, facts: { checks } });
    const resolutions: ResolutionEntity[] = [];
    for (const decision of decisions) resolutions.push(await this.open(unit, row, decision));
    return { row, resolutions, checks };
  }

  async cancel(unit: UnitOfWork, step: Step): Promise<ConveningEntity> {
    return advance(unit, this.machine, 'cancel', moveOf(step));
  }

  /** Settles a decision with its result, or drops it with a reason. */
  async settle(
    unit: UnitOfWork,
    how: 'settle' | 'drop',
    { row, places, version, note }: ResolutionStep,
  ): Promise<ResolutionEntity> {
    const changes = { result: note ?? null, settledAt: unit.now, sweepAt: null };
    const move = {
      entity: ResolutionEntity,
      row,
      places,
      version: version ?? null,
      note: note ?? null,
      changes,
    };
    return advance(unit, this.resolutions, how, move);
  }

  /** Notes once that a decision is overdue; for the sweep of a domain. Gives null: nothing falls due after it. */
  async overrun(
    unit: UnitOfWork,
    row: ResolutionEntity,
    tell: (row: ResolutionEntity) => Promise<void>,
  ): Promise<Date | null> {
    const overFrom = overdueFrom(row.dueOn);
    if (row.state !== 'OPEN') return null;
    if (overFrom > unit.now) return overFrom;
    const entity = ResolutionEntity;
    await tell(await remark(unit, this.resolutions, 'overrun', { entity, row, changes: { sweepAt: null } }));
    return null;
  }

  private open(unit: UnitOfWork, meeting: ConveningEntity, decision: Decision): Promise<ResolutionEntity> {
    const { id: conveningId, cityId, countyId, streetId, communityId } = meeting;
    return openCase(unit, this.resolutions, ResolutionEntity, {
      ...{ ...decision, id: unit.newId(), conveningId, cityId, countyId, streetId, communityId },
      ...{ result: null, settledAt: null, sweepAt: overdueFrom(decision.dueOn), sweepToken: null },
    });
  }
}

/** A decision is overdue from the day after its last one. */
export function overdueFrom(dueOn: string): Date {
  return startOfLocalDay(addDays(dueOn, 1));
}

interface Step {
  readonly row: ConveningEntity;
  readonly places: readonly Place[];
  readonly version?: number | null;
  readonly note?: string | null;
}
interface ResolutionStep {
  readonly row: ResolutionEntity;
  readonly places: readonly Place[];
  readonly version?: number | null;
  readonly note?: string | null;
}
interface Closing {
  readonly minutes: string;
  readonly decisions: readonly Decision[];
  readonly figures: ConveningFigures;
}

function moveOf({ row, places, version, note }: Step) {
  return { entity: ConveningEntity, row, places, version: version ?? null, note: note ?? null };
}
