import type { Place } from '@redgrid/access';

/** A seat as its committee shows it. */
export interface CommitteeMemberView {
  readonly personId: string;
  readonly chair: boolean;
  /** Where the committee is: who may read the name. */
  readonly place: Place;
}
