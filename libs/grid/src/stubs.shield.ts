import { open } from '@redgrid/access';

/** The keys of what other domains own say nothing about it. */
export const stubsShield = {
  Compound: { id: open },
  Person: { id: open },
  AdministrativeUnit: { id: open },
};
