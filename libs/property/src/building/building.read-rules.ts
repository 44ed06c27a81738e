import { Role } from '@redgrid/access';
import type { RowRule } from '@redgrid/database';
import { CompoundEntity } from '../compound/compound.entity.ts';
import { HouseEntity } from '../house/house.entity.ts';
import { OwnershipEntity } from '../house/ownership.entity.ts';
import { whereCompoundLies } from '../place/read-rules.ts';
import { HOUSE_READERS } from '../place/registrars.roles.ts';

const ofCompany: RowRule = {
  roles: 'ANY',
  columns: { COMPANY: 'companyId' },
  via: { entity: CompoundEntity, key: 'id', from: 'compoundId' },
};

/** Who may read a building: whoever may read its compound. */
export const buildingRules: readonly RowRule[] = [
  ...whereCompoundLies('compoundId'),
  ofCompany,
  { roles: 'ANY', columns: { COMPOUND: 'compoundId', BUILDING: 'id' } },
  {
    roles: 'ANY',
    columns: { HOUSE: 'id' },
    via: { entity: HouseEntity, key: 'compoundId', from: 'compoundId' },
  },
  {
    roles: 'ANY',
    columns: { PERSON: 'personId' },
    via: { entity: OwnershipEntity, key: 'compoundId', from: 'compoundId' },
  },
];

/** Who may read a house: those of its places and compound whose work it is; others only their own houses. */
export const houseRules: readonly RowRule[] = [
  ...whereCompoundLies('compoundId', HOUSE_READERS),
  { ...ofCompany, roles: HOUSE_READERS },
  { roles: HOUSE_READERS, columns: { COMPOUND: 'compoundId', BUILDING: 'buildingId' } },
  { roles: [...HOUSE_READERS, Role.Owner, Role.Resident], columns: { HOUSE: 'id' } },
  { roles: [], columns: { PERSON: 'personId' }, via: { entity: OwnershipEntity, key: 'houseId' } },
];
