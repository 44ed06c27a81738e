import type { Connection } from '@redgrid/database';
import type { InspectionEntity } from './inspection.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type InspectionConnectionView = Connection<InspectionEntity>;
