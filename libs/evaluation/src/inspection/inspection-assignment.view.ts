import type { Assignment } from './inspection.service.ts';

/** One company that was drawn. */
export type InspectionAssignmentView = Assignment;
