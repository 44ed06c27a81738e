import type { Connection } from '@redgrid/database';
import type { BuildingEntity } from './building.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type BuildingConnectionView = Connection<BuildingEntity>;
