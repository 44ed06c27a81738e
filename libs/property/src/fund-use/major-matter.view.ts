/** A major matter as far as this domain knows it: its id. */
export interface MajorMatterView {
  readonly id: string;
}
