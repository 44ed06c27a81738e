/** What is kept of an act on a compound. */
export interface CompoundReceiptRow {
  readonly compoundId: string;
  readonly version: number;
}
