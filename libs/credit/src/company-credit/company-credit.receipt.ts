import type { RuleCheck } from '@redgrid/policy';

/** What is kept of a rating: the same answer for every repetition. */
export interface CompanyCreditReceiptRow {
  readonly factId: string | null;
  readonly companyId: string;
  readonly grade: string;
  readonly score: number;
  readonly previousGrade: string | null;
  readonly checks: RuleCheck[];
}
