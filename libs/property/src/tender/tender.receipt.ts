import type { RuleCheck } from '@redgrid/policy';
import type { TenderState } from './tender.case.ts';

/** What is kept of a step of a tender. */
export interface TenderReceiptRow {
  readonly tenderId: string;
  readonly version: number;
  readonly state: TenderState;
  readonly checks: readonly RuleCheck[];
}
