import { addDays, addPeriod, workCalendar } from '@redgrid/deadline';
import { localDate, startOfLocalDay, type Sourced, type Subjects } from '@redgrid/policy';
import type { ContractFigures } from './filing.rules.ts';

/** The days that follow from a signature: when to file by, and when the end of the contract comes into sight. */
export function daysOf(
  signedOn: string,
  endsOn: string,
  { filingDays, expiryWarningDays }: ContractFigures,
  calendar: Sourced<Subjects['calendar']>,
): { readonly fileBy: string; readonly warnOn: string; readonly dueAt: Date } {
  const period = { amount: filingDays.value, unit: 'DAYS' as const };
  const fileBy = localDate(addPeriod(startOfLocalDay(signedOn), period, workCalendar(valuesOf(calendar))).at);
  return {
    fileBy,
    warnOn: addDays(endsOn, -expiryWarningDays.value),
    dueAt: startOfLocalDay(addDays(fileBy, 1)),
  };
}

function valuesOf({
  workingHours,
  firstDayCounts,
  endOnHolidayMovesToWorkingDay,
}: Sourced<Subjects['calendar']>) {
  return {
    workingHours: workingHours.value,
    firstDayCounts: firstDayCounts.value,
    endOnHolidayMovesToWorkingDay: endOnHolidayMovesToWorkingDay.value,
  };
}
