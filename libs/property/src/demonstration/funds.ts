import { addDays } from '@redgrid/deadline';
import { localDate, startOfLocalDay } from '@redgrid/policy';
import { bookDeposits } from '../fund/fund.posting.ts';
import type { Loader } from './loader.ts';

/** Compounds with a fund: three managed ones, and 紫薇社区 without management, where the street applies for it. */
const FUNDED = ['demo-compound-01', 'demo-compound-08', 'demo-compound-11', 'demo-compound-33'];
/** Synthetic: fen for each 0.01 m². */
const FEN_PER_AREA = 50;
const DAYS_AGO = 120;

/** What builders and owners paid into the maintenance funds, one transfer per compound. */
export async function loadFunds(loader: Loader): Promise<void> {
  const { compounds, houses } = loader.county;
  for (const { id } of compounds.filter((compound) => FUNDED.includes(compound.id)))
    await loader.once(`fund:${id}`, async (unit) => {
      const deposits = houses
        .filter(({ compoundId }) => compoundId === id)
        .map((house) => ({ houseId: house.id, amount: house.area * FEN_PER_AREA }));
      const happenedAt = startOfLocalDay(addDays(localDate(unit.now), -DAYS_AGO));
      await bookDeposits(unit, id, { reference: 'DEMO-0001', happenedAt, deposits });
    });
}
