import type { UnitOfWork } from '@redgrid/database';
import { accountId, openAccounts, type AccountSpec, type Book } from '@redgrid/ledger';
import type { HouseEntity } from '../house/house.entity.ts';

/** The maintenance fund of one compound as a book (维修资金账簿). */
export const fundBook = (compoundId: string): Book => ({ kind: 'FUND', subjectId: compoundId });

/** What lies in the bank's special account (专户存款). */
export const HELD = 'HELD';
/** What belongs to the whole compound, to a building, to a house (小区、楼栋、房屋分户账). */
export const COMPOUND = 'COMPOUND';
export const BUILDING = 'BUILDING';
export const HOUSE = 'HOUSE';

/** The ids of the fund's accounts, without a look-up. */
export const fundAccountId = {
  held: (compoundId: string) => accountId(fundBook(compoundId), { kind: HELD, ownerId: compoundId }),
  compound: (compoundId: string) => accountId(fundBook(compoundId), { kind: COMPOUND, ownerId: compoundId }),
  building: (compoundId: string, buildingId: string) =>
    accountId(fundBook(compoundId), { kind: BUILDING, ownerId: buildingId }),
  house: ({ id, compoundId }: Pick<HouseEntity, 'id' | 'compoundId'>) =>
    accountId(fundBook(compoundId), { kind: HOUSE, ownerId: id }),
};

/** Opens the fund of a compound, and accounts of these houses in it; what is open already stays as it is. */
export async function openFundAccounts(
  unit: UnitOfWork,
  compoundId: string,
  houses: readonly Pick<HouseEntity, 'id' | 'buildingId'>[],
): Promise<void> {
  const whole = { kind: COMPOUND, ownerId: compoundId };
  const building = (ownerId: string) => ({ kind: BUILDING, ownerId });
  const buildings = [...new Set(houses.map(({ buildingId }) => buildingId))].toSorted();
  const accounts: AccountSpec[] = [
    { kind: HELD, ownerId: compoundId, side: 'DEBIT', floor: 0 },
    { ...whole, side: 'CREDIT', control: true },
    ...buildings.map((id): AccountSpec => ({
      ...building(id),
      side: 'CREDIT',
      control: true,
      parent: whole,
    })),
    ...houses.map(({ id, buildingId }): AccountSpec => ({
      kind: HOUSE,
      ownerId: id,
      side: 'CREDIT',
      floor: 0,
      parent: building(buildingId),
    })),
  ];
  await openAccounts(unit, fundBook(compoundId), accounts);
}
