/** A code that was recorded, and when the one before ended. */
export interface RecordDivisionCodeReceiptRow {
  readonly id: string;
  readonly version: number;
  readonly previousValidTo: string | null;
}
