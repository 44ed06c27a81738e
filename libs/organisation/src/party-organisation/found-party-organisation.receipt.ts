import type { RuleCheck } from '@redgrid/policy';

/** A party organisation that was founded. */
export interface FoundPartyOrganisationReceiptRow {
  readonly id: string;
  readonly version: number;
  readonly checks: readonly RuleCheck[];
}
