import { hashOf, isDuplicate, type RequestContext } from '@redgrid/database';
import { addDays, addPeriod, shareOfPeriod, workCalendar, type WorkCalendar } from '@redgrid/deadline';
import {
  frozen,
  localDate,
  startOfLocalDay,
  thaw,
  type AppealFigures,
  type Sourced,
  type Subjects,
} from '@redgrid/policy';
import type { Policy, UnitColumns } from '@redgrid/policy-store';
import type { AppealEntity } from './appeal.entity.ts';
import { limitsOf, type TimedAppeal } from './appeal.rules.ts';
import { KeptFiguresEntity } from './kept-figures.entity.ts';

/** The figures an appeal is handled by, as they were when it opened. */
export interface AppealSheet {
  readonly id: string;
  readonly appeal: Sourced<AppealFigures>;
  readonly calendar: WorkCalendar;
}

/** The columns that say until when an appeal may take. */
export type Timing = Pick<AppealEntity, 'clockFrom' | 'dueAt' | 'overdueFrom' | 'deadline'> & {
  readonly sweepAt: Date;
};

/** While time stands still, an appeal becomes overdue at the end of all time. */
export const NEVER = new Date('9999-12-31T00:00:00.000Z');

/** Counts the time of appeals by the figures they opened with. */
export class AppealClockService {
  /** Kept figures never change, and many appeals share them. */
  private readonly sheets = new Map<string, Promise<AppealSheet>>();

  constructor(
    private readonly request: RequestContext,
    private readonly policy: Policy,
  ) {}

  /** The figures in force at a place, kept for a new appeal. */
  async open(place: UnitColumns): Promise<AppealSheet> {
    const [appeal, calendar] = await Promise.all([
      this.policy.figures('appeal', place),
      this.policy.figures('calendar', place),
    ]);
    const figures = { appeal: frozen<'appeal'>(appeal), calendar: frozen<'calendar'>(calendar) };
    const id = hashOf(figures);
    const { db } = this.request.unit;
    if (!(await db.existsBy(KeptFiguresEntity, { id })))
      await db.insert(KeptFiguresEntity, { id, figures: figures as never }).catch((error: unknown) => {
        if (!isDuplicate(error)) throw error;
      });
    return { id, appeal, calendar: calendarOf(calendar) };
  }

  /** The figures an appeal opened with. */
  sheetOf({ figuresId }: AppealEntity): Promise<AppealSheet> {
    const sheet = this.sheets.get(figuresId) ?? this.readSheet(figuresId);
    this.sheets.set(figuresId, sheet);
    return sheet;
  }

  private async readSheet(figuresId: string): Promise<AppealSheet> {
    const { figures } = await this.request.unit.db.findOneByOrFail(KeptFiguresEntity, { id: figuresId });
    const calendar = thaw('calendar', figures.calendar);
    return { id: figuresId, appeal: thaw('appeal', figures.appeal), calendar: calendarOf(calendar) };
  }

  /** Until when an appeal may take whose time began at a moment. */
  timing(sheet: AppealSheet, clockFrom: Date, appeal: TimedAppeal): Timing {
    const [first, ...others] = limitsOf(appeal, sheet.appeal).map((limit) => ({
      limit,
      due: addPeriod(clockFrom, limit.duration, sheet.calendar),
    }));
    if (!first) throw new Error(`No time limit at level ${appeal.level}`);
    const { limit, due } = others.reduce((a, b) => (b.due.at < a.due.at ? b : a), first);
    const warnAt = shareOfPeriod(clockFrom, due.at, sheet.appeal.warningShare.value, sheet.calendar);
    const deadline = { ...limit, provisional: due.provisional, warnAt: warnAt.toISOString() };
    return { clockFrom, dueAt: due.at, overdueFrom: due.at, deadline, sweepAt: warnAt };
  }

  /** When an answered appeal closes because its reporter keeps silent: after the last of the days the pack gives. */
  confirmUntil({ appeal: { confirmDays } }: AppealSheet, resolvedAt: Date): Date {
    return startOfLocalDay(addDays(localDate(resolvedAt), confirmDays.value + 1));
  }
}

function calendarOf({
  workingHours,
  firstDayCounts,
  endOnHolidayMovesToWorkingDay,
}: Sourced<Subjects['calendar']>): WorkCalendar {
  return workCalendar({
    workingHours: workingHours.value,
    firstDayCounts: firstDayCounts.value,
    endOnHolidayMovesToWorkingDay: endOnHolidayMovesToWorkingDay.value,
  });
}
