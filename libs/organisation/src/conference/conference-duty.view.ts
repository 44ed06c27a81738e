import type { Duty } from '@redgrid/duty';

/** What backs the GraphQL type: it follows from the calendar, and lies in no table. */
export type ConferenceDutyView = Duty;
