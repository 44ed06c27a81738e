import { workCalendar } from '@redgrid/deadline';
import type { Policy } from '@redgrid/policy-store';
import { daysOf, type NoticePeriods, type Units } from '@redgrid/publication';

/** How long a result hangs out and may be objected to, by the policy in force at a place. POLICY_NOT_SELECTED without one. */
export async function resultPeriods(policy: Policy, place: Units): Promise<NoticePeriods> {
  const { resultsNoticeDays, objectionDays } = await policy.figures('publication', place);
  const calendar = await policy.figures('calendar', place);
  return {
    notice: daysOf(resultsNoticeDays),
    objection: daysOf(objectionDays),
    calendar: workCalendar({
      workingHours: calendar.workingHours.value,
      firstDayCounts: calendar.firstDayCounts.value,
      endOnHolidayMovesToWorkingDay: calendar.endOnHolidayMovesToWorkingDay.value,
    }),
  };
}
