/** A compound as this domain knows it: by its id. */
export interface CompoundView {
  readonly id: string;
}
