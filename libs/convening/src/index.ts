export {
  conveningCase,
  CONVENING_STATES,
  RESOLUTION_STATES,
  resolutionCase,
  type ConveningState,
  type ResolutionState,
} from './convening.case.ts';
export {
  AttendanceEntity,
  ConveningEntity,
  conveningEntities,
  ResolutionEntity,
  type Presence,
} from './convening.entity.ts';
export { conveningMigrations } from './convening.migration.ts';
export {
  callChecks,
  missingMembers,
  quorumChecks,
  type Attendance,
  type Call,
  type ConveningFigures,
} from './convening.rules.ts';
export {
  callOf,
  Convening,
  overdueFrom,
  type Attendee,
  type Conveners,
  type Convocation,
  type Decision,
} from './convening.ts';
