/** A unit that was renamed. */
export interface RenameAdministrativeUnitReceiptRow {
  readonly id: string;
  readonly version: number;
}
