/** A pack of the policy lib, by its id. */
export interface PolicyPackView {
  readonly id: string;
}
