import { open } from '@redgrid/access';

/** The key of a company says nothing about it. */
export const companyShield = { Company: { id: open } };
