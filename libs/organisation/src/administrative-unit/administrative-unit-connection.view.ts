import type { Connection } from '@redgrid/database';
import type { AdministrativeUnitEntity } from './administrative-unit.entity.ts';

/** A page of units. */
export type AdministrativeUnitConnectionView = Connection<AdministrativeUnitEntity>;
