/** What is kept of a change of a grid: the same answer for every repetition. */
export interface GridReceiptRow {
  readonly gridId: string;
  readonly version: number;
}
