/** An exact search: whom it found, by id. */
export interface FindPersonReceiptRow {
  readonly personIds: readonly string[];
  /** ISO 8601. */
  readonly searchedAt: string;
}
