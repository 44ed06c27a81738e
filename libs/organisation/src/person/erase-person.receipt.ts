/** A person who was erased. */
export interface ErasePersonReceiptRow {
  readonly id: string;
  readonly version: number;
}
