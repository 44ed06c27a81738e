import type { RuleCheck } from '@redgrid/policy';

/** What is kept of a step of a zone. */
export interface PropertyZoneReceiptRow {
  readonly zoneId: string;
  readonly version: number;
  readonly checks: readonly RuleCheck[];
}
