/** What is kept of the act: the same answer for the same key. */
export interface WithdrawPublicationReceiptRow {
  readonly entryId: string;
  readonly version: number;
}
