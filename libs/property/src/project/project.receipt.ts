/** What is kept of a step of a project. */
export interface ProjectReceiptRow {
  readonly projectId: string;
  readonly version: number;
}
