/** What is kept of an act on a job. */
export interface JobReceiptRow {
  readonly jobId: string;
  readonly version: number;
}
