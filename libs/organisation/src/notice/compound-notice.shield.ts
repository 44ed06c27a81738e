import { open } from '@redgrid/access';

/** What is published is for everybody. A field that is not named here is denied. */
export const compoundNoticeShield = {
  CompoundNotice: { id: open, committee: open },
  CompoundNoticeCommittee: { number: open, seatedOn: open, termEndsOn: open, memberCount: open },
};
