import type { RowRule } from '@redgrid/database';
import { CompoundEntity } from '../compound/compound.entity.ts';
import { HouseEntity } from '../house/house.entity.ts';
import { OwnershipEntity } from '../house/ownership.entity.ts';
import { whereCompoundLies } from '../place/read-rules.ts';

const ofCompany: RowRule = {
  columns: { COMPANY: 'companyId' },
  via: { entity: CompoundEntity, key: 'id', from: 'compoundId' },
};

/** Who may read a building: whoever may read its compound. */
export const buildingRules: readonly RowRule[] = [
  ...whereCompoundLies('compoundId'),
  ofCompany,
  { columns: { COMPOUND: 'compoundId', BUILDING: 'id' } },
  { columns: { HOUSE: 'id' }, via: { entity: HouseEntity, key: 'compoundId', from: 'compoundId' } },
  {
    columns: { PERSON: 'personId' },
    via: { entity: OwnershipEntity, key: 'compoundId', from: 'compoundId' },
  },
];

/** Who may read a house: places, company and bodies of its compound; owners only their own houses. */
export const houseRules: readonly RowRule[] = [
  ...whereCompoundLies('compoundId'),
  ofCompany,
  { columns: { COMPOUND: 'compoundId', BUILDING: 'buildingId', HOUSE: 'id' } },
  { columns: { PERSON: 'personId' }, via: { entity: OwnershipEntity, key: 'houseId' } },
];
