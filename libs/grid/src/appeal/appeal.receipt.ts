import type { AppealState } from './appeal.case.ts';

/** What is kept of a step: the same answer for every repetition. */
export interface AppealReceiptRow {
  readonly appealId: string;
  readonly state: AppealState;
  readonly level: string;
  readonly version: number;
  /** ISO 8601. */
  readonly dueAt: string;
}
