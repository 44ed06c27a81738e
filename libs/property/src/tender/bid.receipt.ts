import type { RuleCheck } from '@redgrid/policy';

/** What is kept of a bid. */
export interface BidReceiptRow {
  readonly bidId: string;
  readonly tenderId: string;
  readonly checks: readonly RuleCheck[];
}
