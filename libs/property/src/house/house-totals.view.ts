import type { CompoundEntity } from '../compound/compound.entity.ts';

/** The kept totals are columns of the compound. */
export type HouseTotalsView = CompoundEntity;
