/** A look at a person's data; the data themselves are never kept in a receipt. */
export interface RevealPersonReceiptRow {
  readonly id: string;
  readonly personId: string;
  /** ISO 8601. */
  readonly revealedAt: string;
}
