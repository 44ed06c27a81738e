import { isPublic, open } from '@redgrid/access';

/** What is published is for everybody. A field that is not named here is denied. */
export const compoundNoticeShield = {
  Query: { compoundNotice: isPublic },
  CompoundNotice: {
    id: open,
    name: open,
    community: open,
    managed: open,
    managementNature: open,
    serviceContent: open,
    company: open,
    contract: open,
  },
  CompoundNoticeCompany: { id: open, name: open, uscc: open, licence: open },
  CompoundNoticeContract: {
    state: open,
    filingState: open,
    fileBy: open,
    filedOn: open,
    publishedAt: open,
    stage: open,
    startsOn: open,
    endsOn: open,
    gradeName: open,
    unitPrice: open,
  },
};
