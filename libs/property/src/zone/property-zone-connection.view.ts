import type { Connection } from '@redgrid/database';
import type { PropertyZoneEntity } from './property-zone.entity.ts';

/** A page as the kit gives it: counted only when asked. */
export type PropertyZoneConnectionView = Connection<PropertyZoneEntity>;
