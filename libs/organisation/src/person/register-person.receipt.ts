/** A person who was registered. */
export interface RegisterPersonReceiptRow {
  readonly id: string;
  readonly version: number;
}
