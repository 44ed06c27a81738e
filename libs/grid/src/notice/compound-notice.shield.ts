import { open } from '@redgrid/access';

/** What is published is for everybody. A field that is not named here is denied. */
export const compoundNoticeShield = {
  CompoundNotice: { id: open, grids: open },
  CompoundNoticeGrid: { code: open, name: open },
};
