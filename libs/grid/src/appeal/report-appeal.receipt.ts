/** What is kept of an appeal that was entered: the same answer for every repetition. */
export interface ReportAppealReceiptRow {
  readonly appealId: string;
  readonly trackingCode: string;
  /** ISO 8601. */
  readonly dueAt: string;
  readonly known: boolean;
}
