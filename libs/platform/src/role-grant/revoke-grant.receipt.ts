/** What is kept of the end of a grant. */
export interface RevokeGrantReceiptRow {
  readonly grantId: string;
  readonly accountId: string;
}
