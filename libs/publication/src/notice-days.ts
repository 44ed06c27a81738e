import { addPeriod, type WorkCalendar } from '@redgrid/deadline';
import { localDate, type Duration, type SourcedFigure } from '@redgrid/policy';

/** How long an entry hangs out, and how long one may object. */
export interface NoticePeriods {
  readonly notice: Duration;
  /** Null when there is no right to object. */
  readonly objection: Duration | null;
  readonly calendar: WorkCalendar;
}

/** The days that follow from them. */
export interface NoticeDays {
  readonly noticeFrom: string;
  readonly noticeUntil: string;
  readonly objectionUntil: string | null;
  /** A day depends on a year whose holidays are not yet published. */
  readonly provisional: boolean;
}

/** A figure in days as a period: in working days when the pack counts so. */
export function daysOf({ value, unit }: SourcedFigure<number>): Duration {
  return { amount: value, unit: unit === 'working days' ? 'WORKING_DAYS' : 'DAYS' };
}

/** The days of an entry that is published at a moment (公示期、异议期). */
export function noticeDays(at: Date, { notice, objection, calendar }: NoticePeriods): NoticeDays {
  const until = addPeriod(at, notice, calendar);
  const objectable = objection && addPeriod(at, objection, calendar);
  return {
    noticeFrom: localDate(at),
    noticeUntil: localDate(until.at),
    objectionUntil: objectable && localDate(objectable.at),
    provisional: until.provisional || (objectable?.provisional ?? false),
  };
}
