import type { ConveningState } from '@redgrid/convening';
import type { RuleCheck } from '@redgrid/policy';

/** What is kept of a step of a conference: the same answer for every repetition. */
export interface ConferenceReceiptRow {
  readonly conferenceId: string;
  readonly version: number;
  readonly state: ConveningState;
  readonly checks: readonly RuleCheck[];
}
