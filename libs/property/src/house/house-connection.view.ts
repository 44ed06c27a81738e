import type { Connection } from '@redgrid/database';
import type { HouseEntity } from './house.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type HouseConnectionView = Connection<HouseEntity>;
