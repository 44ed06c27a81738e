import { Role } from '@redgrid/access';
import type { RowRule } from '@redgrid/database';
import { OwnershipEntity } from '../house/ownership.entity.ts';
import { whereCompoundLies } from '../place/read-rules.ts';

/** Who keeps the fund: the housing authority is responsible for collection, management and use (资金监管部门). */
export const FUND_KEEPERS = [Role.DistrictPropertyAuthority, Role.CityPropertyAuthority] as const;

/** Who sees the fund of a compound with all its accounts: the owners' bodies, and those who oversee it. */
export const FUND_READERS = [
  ...FUND_KEEPERS,
  Role.OwnersAssembly,
  Role.OwnersCommittee,
  Role.PropertyManagementCommittee,
  Role.EnvPropertyCommittee,
  Role.CommunityParty,
  Role.CommunityCommittee,
  Role.Street,
  Role.StreetPropertyOffice,
  Role.SupervisionBureau,
] as const;

/** Accounts of a fund lie where its compound lies. */
export const fundRules: readonly RowRule[] = [
  ...whereCompoundLies('subjectId', FUND_READERS),
  { roles: FUND_READERS, columns: { COMPOUND: 'subjectId' } },
];

/** An owner sees the account of the own house besides. */
export const houseFundRules: readonly RowRule[] = [
  ...fundRules,
  { roles: [Role.Owner], columns: { HOUSE: 'ownerId' } },
  {
    roles: [],
    columns: { PERSON: 'personId' },
    via: { entity: OwnershipEntity, key: 'houseId', from: 'ownerId' },
  },
];
