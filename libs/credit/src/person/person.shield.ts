import { open } from '@redgrid/access';

/** The key of a person says nothing about them. */
export const personShield = { Person: { id: open } };
