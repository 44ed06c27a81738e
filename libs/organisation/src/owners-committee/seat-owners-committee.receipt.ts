import type { RuleCheck } from '@redgrid/policy';

/** A seating that was done: ids, versions and checks, no names. */
export interface SeatOwnersCommitteeReceiptRow {
  readonly id: string;
  readonly version: number;
  readonly termId: string;
  readonly checks: readonly RuleCheck[];
  readonly advice: readonly RuleCheck[];
}
