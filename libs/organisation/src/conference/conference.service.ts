import { holds, type Place } from '@redgrid/access';
import {
  AttendanceEntity,
  callChecks,
  callOf,
  Convening,
  ConveningEntity,
  missingMembers,
  type ResolutionEntity,
  type Attendee,
  type Convocation,
  type Decision,
} from '@redgrid/convening';
import { command, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { fulfil } from '@redgrid/duty';
import { DomainError, plainText } from '@redgrid/errors';
import { frozen, localDate, thaw, type RuleCheck } from '@redgrid/policy';
import type { Policy } from '@redgrid/policy-store';
import type { AdministrativeUnitEntity } from '../administrative-unit/administrative-unit.entity.ts';
import type { AdministrativeUnitService } from '../administrative-unit/administrative-unit.service.ts';
import { placeOf, unitColumnsOf } from '../place.ts';
import { CONFERENCE_MEMBERS, CONFERENCE_TOPICS, conferenceKind, demandCodes } from './conference-codes.ts';
import { conferenceFact, resolutionFact } from './conference.facts.ts';
import type { ConferenceLookupService } from './conference-lookup.service.ts';
import type { ConferenceReceiptRow } from './conference.receipt.ts';
import type { ConferenceResolutionReceiptRow } from './conference-resolution.receipt.ts';
import { CONVENERS } from './conference.roles.ts';
import { figuresOf, type ConferenceKindCode } from './conference.rules.ts';

type Key = string | null | undefined;

/** A conference as it is called. */
export interface ConferenceCall {
  readonly unitId: string;
  readonly kind: string;
  readonly scheduledFor: Date;
  readonly venue: string;
  readonly topics: readonly string[];
  readonly adHoc?: boolean | null;
}
/** Somebody who was to come. */
export interface ConferenceAttendee {
  readonly memberRole: string;
  readonly memberId?: string | null;
  readonly presence: Attendee['presence'];
  readonly reason?: string | null;
}
interface Seen {
  readonly id: string;
  readonly version: number;
}
/** What would be checked, and who must come. */
export interface ConferencePreview {
  readonly checks: readonly RuleCheck[];
  readonly members: readonly string[];
}

const MOST_ATTENDEES = 100;
const MOST_DECISIONS = 50;

/** Convenes joint conferences, records who came, and follows their decisions to the end. */
export class ConferenceService {
  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
    private readonly units: AdministrativeUnitService,
    private readonly conferences: ConferenceLookupService,
  ) {}

  /** What the rules would say to a conference today, before anybody is invited. */
  async preview(call: ConferenceCall): Promise<ConferencePreview> {
    const { kind, convocation, unit } = await this.called(call);
    const figures = figuresOf(kind, await this.policy.figures('conference', unit));
    const checks = callChecks(callOf(convocation, this.request.unit.now), figures);
    return { checks, members: figures.members.value };
  }

  convene(key: Key, call: ConferenceCall): Promise<ConferenceReceiptRow> {
    return command('conveneConference', key, async (work) => {
      const { kind, convocation, unit } = await this.called(call);
      if (!holds(work.principal, CONVENERS[kind], placeOf(unit))) throw new DomainError('FORBIDDEN');
      const sheet = await this.policy.figures('conference', unit);
      const kept = { figures: figuresOf(kind, sheet), frozen: frozen<'conference'>(sheet) };
      const { row, checks } = await meetings(kind).convene(work, convocation, kept);
      work.emit(conferenceFact('convened', row));
      return receiptOf(row, checks);
    });
  }

  record(
    key: Key,
    { attendance, ...seen }: Seen & { readonly attendance: readonly ConferenceAttendee[] },
  ): Promise<ConferenceReceiptRow> {
    return command('recordConferenceAttendance', key, async (work) => {
      const { row, step } = await this.stepOf(seen);
      const attendees = checkedAttendance(attendance);
      const held = await meetings(row.kind).hold(work, step, attendees);
      const rows = await work.db.findBy(AttendanceEntity, { conveningId: held.id });
      work.emit(conferenceFact('held', held, { attendance: rows }));
      return receiptOf(held, []);
    });
  }

  close(
    key: Key,
    {
      minutes,
      decisions,
      ...seen
    }: Seen & { readonly minutes: string; readonly decisions: readonly Decision[] },
  ): Promise<ConferenceReceiptRow> {
    return command('closeConference', key, async (work) => {
      const { row, step } = await this.stepOf(seen);
      const closing = {
        minutes: plainText(minutes, 'minutes', 10_000, 2),
        decisions: checkedDecisions(decisions, localDate(work.now)),
        figures: figuresOf(row.kind as ConferenceKindCode, thaw('conference', row.figures)),
      };
      const closed = await meetings(row.kind).close(work, step, closing);
      const { id: recordId, kind: duty, subjectId, heldOn } = closed.row;
      await fulfil(work, { recordId, duty, subjectId, day: heldOn ?? localDate(work.now) });
      work.emit(conferenceFact('closed', closed.row, { resolutions: closed.resolutions.length }));
      for (const each of closed.resolutions) work.emit(resolutionFact('opened', each));
      return receiptOf(closed.row, closed.checks);
    });
  }

  cancel(key: Key, { reason, ...seen }: Seen & { readonly reason: string }): Promise<ConferenceReceiptRow> {
    return command('cancelConference', key, async (work) => {
      const { row, step } = await this.stepOf(seen);
      const cancelled = await meetings(row.kind).cancel(work, { ...step, note: noteOf(reason, 'reason') });
      work.emit(conferenceFact('cancelled', cancelled));
      return receiptOf(cancelled, []);
    });
  }

  resolve(
    key: Key,
    { result, done, ...seen }: Seen & { readonly result: string; readonly done: boolean },
  ): Promise<ConferenceResolutionReceiptRow> {
    return command('resolveConferenceItem', key, async (work) => {
      const row = await this.conferences.resolutionById.load(seen.id);
      if (!row) throw new DomainError('NOT_FOUND', { id: seen.id });
      const meeting = await work.db.findOneByOrFail(ConveningEntity, { id: row.conveningId });
      const step = { row, places: [placeOf(row)], version: seen.version, note: noteOf(result, 'result') };
      const settled = await meetings(meeting.kind).settle(work, done ? 'settle' : 'drop', step);
      work.emit(resolutionFact(done ? 'settled' : 'dropped', settled));
      return { resolutionId: settled.id, version: settled.version, state: settled.state };
    });
  }

  /** For the sweep: a decision whose last day has passed is told once. */
  async overrun(work: UnitOfWork, row: ResolutionEntity): Promise<Date | null> {
    const meeting = await work.db.findOneByOrFail(ConveningEntity, { id: row.conveningId });
    return meetings(meeting.kind).overrun(work, row, async (overdue) => {
      work.emit(resolutionFact('overdue', overdue));
    });
  }

  /** Required members of whom nobody has been recorded as there or represented. */
  async missing(row: ConveningEntity): Promise<string[]> {
    const figures = figuresOf(row.kind as ConferenceKindCode, thaw('conference', row.figures));
    return missingMembers(await this.conferences.attendanceOf.load(row.id), figures);
  }

  private async called(call: ConferenceCall): Promise<{
    readonly kind: ConferenceKindCode;
    readonly unit: AdministrativeUnitEntity;
    readonly convocation: Convocation;
  }> {
    const { code, level } = conferenceKind(call.kind);
    demandCodes(CONFERENCE_TOPICS, call.topics, 'topics');
    const unit = await this.units.byId.load(call.unitId);
    if (!unit) throw new DomainError('NOT_FOUND', { unitId: call.unitId });
    if (unit.level !== level) throw new DomainError('BAD_USER_INPUT', { field: 'unitId', level });
    const convocation = {
      ...{ kind: code, subjectId: unit.id, place: unitColumnsOf(unit), scheduledFor: call.scheduledFor },
      venue: plainText(call.venue, 'venue', 200, 1),
      topics: [...new Set(call.topics)],
      calling: call.adHoc === true ? ('AD_HOC' as const) : ('REGULAR' as const),
    };
    return { kind: code as ConferenceKindCode, unit, convocation };
  }

  private async stepOf({ id, version }: Seen) {
    const row = await this.conferences.byId.load(id);
    if (!row) throw new DomainError('NOT_FOUND', { id });
    const places: Place[] = [placeOf(row)];
    return { row, step: { row, places, version } };
  }
}

const MEETINGS = new Map(
  Object.entries(CONVENERS).map(([kind, roles]) => [kind, new Convening({ name: 'CONFERENCE', roles })]),
);

function meetings(kind: string): Convening {
  const found = MEETINGS.get(kind);
  if (!found) throw new Error(`${kind} is no kind of conference`);
  return found;
}

function receiptOf(
  { id, version, state }: ConveningEntity,
  checks: readonly RuleCheck[],
): ConferenceReceiptRow {
  return { conferenceId: id, version, state, checks };
}

/** Blank is none: the case then asks for one. */
function noteOf(text: string, field: string): string | null {
  return text.trim() === '' ? null : plainText(text, field, 500);
}

function checkedAttendance(attendance: readonly ConferenceAttendee[]): Attendee[] {
  if (attendance.length === 0 || attendance.length > MOST_ATTENDEES)
    throw new DomainError('BAD_USER_INPUT', { field: 'attendance', least: 1, most: MOST_ATTENDEES });
  demandCodes(
    CONFERENCE_MEMBERS,
    attendance.map(({ memberRole }) => memberRole),
    'memberRole',
  );
  const keys = attendance.map(({ memberRole, memberId }) => `${memberRole}:${memberId ?? ''}`);
  if (new Set(keys).size < keys.length) throw new DomainError('BAD_USER_INPUT', { field: 'attendance' });
  return attendance.map(({ memberRole, memberId, presence, reason }) => {
    const said = reason ? plainText(reason, 'reason', 200, 0) : null;
    if (presence === 'ABSENT' && !said) throw new DomainError('REASON_REQUIRED', { memberRole });
    return {
      memberRole,
      memberId: memberId ? plainText(memberId, 'memberId', 36) : null,
      presence,
      reason: said,
    };
  });
}

function checkedDecisions(decisions: readonly Decision[], today: string): Decision[] {
  if (decisions.length > MOST_DECISIONS)
    throw new DomainError('BAD_USER_INPUT', { field: 'decisions', most: MOST_DECISIONS });
  demandCodes(
    CONFERENCE_MEMBERS,
    decisions.map(({ ownerRole }) => ownerRole),
    'ownerRole',
  );
  return decisions.map(({ matter, ownerRole, dueOn }) => {
    if (dueOn < today) throw new DomainError('BAD_USER_INPUT', { field: 'dueOn', least: today });
    return { matter: plainText(matter, 'matter', 500, 2), ownerRole, dueOn };
  });
}
