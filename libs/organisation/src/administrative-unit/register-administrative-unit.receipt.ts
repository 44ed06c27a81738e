/** A unit that was registered. */
export interface RegisterAdministrativeUnitReceiptRow {
  readonly id: string;
  readonly version: number;
}
