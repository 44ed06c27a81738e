/** A person as this domain knows one: by id. */
export interface PersonView {
  readonly id: string;
}
