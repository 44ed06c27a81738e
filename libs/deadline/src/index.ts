export {
  calendarIsKnown,
  isWorkingDay,
  publishedDays,
  workCalendar,
  workingDayFrom,
  type CalendarValues,
  type DayTable,
  type Span,
  type WorkCalendar,
} from './calendar.ts';
export { addDays, addMonths, compareDays } from './days.ts';
export { addPeriod, addWorkingTime, shareOfPeriod, workingTimeBetween, type Due } from './period.ts';
