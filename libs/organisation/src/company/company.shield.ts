import { open } from '@redgrid/access';

/** The key only; whoever adds a field to Company rules it beside that field. */
export const companyShield = { Company: { id: open } };
