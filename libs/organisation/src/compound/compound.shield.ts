import { open } from '@redgrid/access';

/** The key only; whoever adds a field to Compound rules it beside that field. */
export const compoundShield = { Compound: { id: open } };
