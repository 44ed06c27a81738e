import type { RuleCheck } from '@redgrid/policy';
import type { FundUseState } from './fund-use.case.ts';

/** What is kept of a step of a use of the fund. */
export interface FundUseReceiptRow {
  readonly useId: string;
  readonly version: number;
  readonly state: FundUseState;
  readonly checks: readonly RuleCheck[];
}
