/** What is kept of opening the fund of a compound. */
export interface FundOpeningReceiptRow {
  readonly compoundId: string;
  readonly houses: number;
}
