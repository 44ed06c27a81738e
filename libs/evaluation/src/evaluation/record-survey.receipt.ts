/** What is kept of the act: the same answer for the same key. */
export interface RecordSurveyReceiptRow {
  readonly evaluationId: string;
}
