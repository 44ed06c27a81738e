/** A person whose party membership was recorded. */
export interface RecordPartyMembershipReceiptRow {
  readonly id: string;
  readonly version: number;
}
