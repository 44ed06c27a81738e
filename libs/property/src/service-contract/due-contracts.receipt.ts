/** What is kept of a sweep: how many moved. */
export interface DueContractsReceiptRow {
  readonly begun: number;
  readonly expiring: number;
  readonly ended: number;
}
