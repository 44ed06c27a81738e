import type { AttendanceEntity } from '@redgrid/convening';

/** What backs the GraphQL type. */
export type ConferenceAttendanceView = AttendanceEntity;
