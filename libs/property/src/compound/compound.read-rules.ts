import type { RowRule } from '@redgrid/database';
import { BuildingEntity } from '../building/building.entity.ts';
import { HouseEntity } from '../house/house.entity.ts';
import { OwnershipEntity } from '../house/ownership.entity.ts';
import { whereCompoundLies } from '../place/read-rules.ts';

/** Who may read a compound: its places, its company, its own bodies, and those who own something in it. */
export const compoundRules: readonly RowRule[] = [
  ...whereCompoundLies('id'),
  { roles: 'ANY', columns: { COMPOUND: 'id', COMPANY: 'companyId' } },
  { roles: 'ANY', columns: { BUILDING: 'id' }, via: { entity: BuildingEntity, key: 'compoundId' } },
  { roles: 'ANY', columns: { HOUSE: 'id' }, via: { entity: HouseEntity, key: 'compoundId' } },
  { roles: 'ANY', columns: { PERSON: 'personId' }, via: { entity: OwnershipEntity, key: 'compoundId' } },
];
