import { open } from '@redgrid/access';

/** The keys of what other domains own say nothing about it. */
export const stubsShield = {
  Compound: { id: open },
  File: { id: open },
  Person: { id: open },
  AdministrativeUnit: { id: open },
};
