import type { DutyConnection } from './conference-duty.service.ts';

/** A page of the calendar, with how far all of it is fulfilled. */
export type ConferenceDutyConnectionView = DutyConnection;
