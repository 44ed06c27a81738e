/** What is kept of an entry in the fund of a compound. */
export interface FundEntryReceiptRow {
  readonly compoundId: string;
  readonly entryId: string;
  readonly sequence: number;
  /** In fen. */
  readonly amount: number;
  readonly repeated: boolean;
}
