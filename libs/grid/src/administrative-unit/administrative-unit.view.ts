/** An administrative unit as this domain knows it: by its id. */
export interface AdministrativeUnitView {
  readonly id: string;
}
