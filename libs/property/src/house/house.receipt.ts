/** What is kept of changing a house. */
export interface HouseReceiptRow {
  readonly houseId: string;
  readonly version: number;
}
