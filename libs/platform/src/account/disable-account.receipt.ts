/** What is kept of the disabling of an account. */
export interface DisableAccountReceiptRow {
  readonly accountId: string;
}
