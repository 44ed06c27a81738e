/** A company as this domain knows it: by its id. */
export interface CompanyView {
  readonly id: string;
}
