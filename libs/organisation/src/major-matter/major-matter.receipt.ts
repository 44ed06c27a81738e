import type { RuleCheck } from '@redgrid/policy';
import type { MatterState } from './major-matter.case.ts';

/** What is kept of a step of a major matter. */
export interface MajorMatterReceiptRow {
  readonly matterId: string;
  readonly version: number;
  readonly state: MatterState;
  readonly checks: readonly RuleCheck[];
}
