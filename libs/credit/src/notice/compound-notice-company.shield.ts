import { open } from '@redgrid/access';

/** What is published is for everybody. A field that is not named here is denied. */
export const compoundNoticeCompanyShield = {
  CompoundNoticeCompany: { id: open, creditGrade: open },
  CompoundNoticeCreditGrade: { grade: open, score: open, asOf: open },
};
