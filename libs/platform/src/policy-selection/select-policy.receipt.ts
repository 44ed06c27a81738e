/** What is kept of a selection. */
export interface SelectPolicyReceiptRow {
  readonly selectionId: string;
}
