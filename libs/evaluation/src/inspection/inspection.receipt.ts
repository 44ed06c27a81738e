/** What is kept of an act on an inspection. */
export interface InspectionReceiptRow {
  readonly inspectionId: string;
  readonly commitment: string;
}
