/** What is kept of the enabling of an account. */
export interface EnableAccountReceiptRow {
  readonly accountId: string;
}
