/** What is kept of a grant. */
export interface GrantRoleReceiptRow {
  readonly grantId: string;
  readonly accountId: string;
}
