/** A published company as this domain knows it: by its id. */
export interface CompoundNoticeCompanyView {
  readonly id: string;
}
