/** A company as far as this domain knows it: that it is there, in the caller's scope. */
export interface CompanyView {
  readonly id: string;
}
