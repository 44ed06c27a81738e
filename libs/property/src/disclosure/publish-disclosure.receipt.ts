import type { ItemState } from '@redgrid/checklist';

/** What is kept of a publication. */
export interface PublishDisclosureReceiptRow {
  readonly evidenceId: string;
  readonly compoundId: string;
  readonly ordinal: number;
  /** How the item stands after it. */
  readonly state: ItemState;
}
