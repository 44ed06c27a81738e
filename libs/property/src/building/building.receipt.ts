/** What is kept of entering a building. */
export interface BuildingReceiptRow {
  readonly buildingId: string;
  readonly version: number;
}
