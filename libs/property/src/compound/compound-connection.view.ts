import type { Connection } from '@redgrid/database';
import type { CompoundEntity } from './compound.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type CompoundConnectionView = Connection<CompoundEntity>;
