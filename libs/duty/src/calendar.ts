import type { RequestContext } from '@redgrid/database';
import { localDate } from '@redgrid/policy';
import { Between, In } from 'typeorm';
import { DutyRecordEntity } from './duty-record.entity.ts';
import {
  dutyState,
  isOwed,
  type DutyState,
  type FrozenPeriod,
  type Presence,
  type StatedRhythm,
} from './duty.rules.ts';
import { frozenPeriods } from './frozen-periods.ts';
import type { DutyPeriod } from './period.rules.ts';

/** Somebody who owes a duty, and by which rhythm on which day. */
export interface Debtor extends Presence {
  readonly subjectId: string;
  readonly duty: string;
  rhythmOn(day: string): Promise<StatedRhythm>;
}

/** A duty of one period as it stands (履职任务). Nothing of it is stored: it follows from the rhythm, the days and the records. */
export interface Duty extends FrozenPeriod {
  readonly subjectId: string;
  readonly duty: string;
  readonly done: number;
  readonly state: DutyState;
}

/**
 * What some debtors owe between two days, in the order of its last day. Nobody creates these rows: the cost is one statement for the
 * records of the asked debtors and days, and arithmetic.
 */
export async function dutiesOf(
  request: RequestContext,
  debtors: readonly Debtor[],
  span: DutyPeriod,
): Promise<Duty[]> {
  const owed = await Promise.all(
    debtors.map(async (debtor) => ({
      debtor,
      periods: (await frozenPeriods((day) => debtor.rhythmOn(day), span)).filter((each) =>
        isOwed(each, debtor),
      ),
    })),
  );
  const done = await daysDone(
    request,
    debtors,
    owed.flatMap(({ periods }) => periods),
  );
  const today = localDate(request.unit.now);
  return owed
    .flatMap(({ debtor: { subjectId, duty }, periods }) =>
      periods.map((period) => {
        const days = done.get(`${duty}:${subjectId}`) ?? [];
        const count = days.filter((day) => period.from <= day && day <= period.to).length;
        return { ...period, subjectId, duty, done: count, state: dutyState(period, count, today) };
      }),
    )
    .sort((a, b) => (orderOf(a) < orderOf(b) ? -1 : 1));
}

/** Where a duty stands in the calendar; also its id. */
export function orderOf({ to, duty, subjectId, from }: Duty): string {
  return [to, duty, subjectId, from].join(':');
}

const CHUNK = 500;

async function daysDone(
  request: RequestContext,
  debtors: readonly Debtor[],
  periods: readonly DutyPeriod[],
): Promise<Map<string, string[]>> {
  const done = new Map<string, string[]>();
  if (periods.length === 0) return done;
  const from = periods.reduce((least, period) => (period.from < least ? period.from : least), '9999-12-31');
  const to = periods.reduce((most, period) => (period.to > most ? period.to : most), '');
  const duty = In([...new Set(debtors.map((each) => each.duty))]);
  const ids = [...new Set(debtors.map(({ subjectId }) => subjectId))];
  for (let start = 0; start < ids.length; start += CHUNK) {
    const subjectId = In(ids.slice(start, start + CHUNK));
    const records = await request.unit.db.findBy(DutyRecordEntity, {
      subjectId,
      duty,
      day: Between(from, to),
    });
    for (const { duty: each, subjectId: subject, day } of records) {
      const key = `${each}:${subject}`;
      done.set(key, [...(done.get(key) ?? []), day]);
    }
  }
  return done;
}
