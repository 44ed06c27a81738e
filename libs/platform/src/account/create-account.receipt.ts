/** What is kept of the making of an account. */
export interface CreateAccountReceiptRow {
  readonly accountId: string;
}
