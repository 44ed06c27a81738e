/** A notice as this domain knows it: by its compound. */
export interface CompoundNoticeView {
  readonly id: string;
}
