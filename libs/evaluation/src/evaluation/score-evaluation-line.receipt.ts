/** What is kept of the act: the same answer for the same key. */
export interface ScoreEvaluationLineReceiptRow {
  readonly evaluationId: string;
}
