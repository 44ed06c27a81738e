import type { CompoundEntity } from '../compound/compound.entity.ts';

/** A notice is what may be told of its compound. */
export type CompoundNoticeView = CompoundEntity;
