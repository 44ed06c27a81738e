import type { RuleCheck } from '@redgrid/policy';

/** What is kept of the act: the same answer for the same key. */
export interface ComputeEvaluationReceiptRow {
  readonly evaluationId: string;
  readonly checks: readonly RuleCheck[];
}
