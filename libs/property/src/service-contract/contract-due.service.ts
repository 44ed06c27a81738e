import { advance, remark } from '@redgrid/case';
import type { UnitOfWork } from '@redgrid/database';
import { addDays } from '@redgrid/deadline';
import { localDate, startOfLocalDay } from '@redgrid/policy';
import { In, Not } from 'typeorm';
import { CompoundEntity } from '../compound/compound.entity.ts';
import { tellOfContract } from './contract-facts.ts';
import { contractCase } from './contract.case.ts';
import { ServiceContractEntity } from './service-contract.entity.ts';

/** Takes the steps of contracts whose day has come (合同到期处理). */
export class ContractDueService {
  /** What is due at `unit.now`, each step once; gives when the contract must be looked at next, null for never. */
  async advance(unit: UnitOfWork, row: ServiceContractEntity): Promise<Date | null> {
    let contract = row;
    for (let step = dueStep(contract, unit.now); step !== null; step = dueStep(contract, unit.now))
      contract = await this.take(unit, contract, step);
    return nextDay(contract);
  }

  private async take(
    unit: UnitOfWork,
    row: ServiceContractEntity,
    step: DueStep,
  ): Promise<ServiceContractEntity> {
    const entity = ServiceContractEntity;
    // Said once: without a deadline nothing else falls due until it is filed.
    if (step === 'missFiling')
      return this.told(
        unit,
        await remark(unit, contractCase, step, { entity, row, changes: { dueAt: null } }),
        step,
      );
    const next = await advance(unit, contractCase, step, { entity, row, places: [], as: 'SYSTEM' });
    if (step === 'begin') await this.takeOver(unit, next);
    if (step === 'end')
      await unit.db.update(CompoundEntity, { id: row.compoundId, contractId: row.id }, { contractId: null });
    return this.told(unit, next, step);
  }

  /** The compound has a new contract; the same company's earlier ones count as renewed. */
  private async takeOver(
    unit: UnitOfWork,
    { id, compoundId, companyId }: ServiceContractEntity,
  ): Promise<void> {
    await unit.db.update(CompoundEntity, { id: compoundId }, { contractId: id });
    const earlier = { id: Not(id), compoundId, companyId, state: In(['IN_FORCE', 'EXPIRING']) };
    for (const row of await unit.db.findBy(ServiceContractEntity, earlier))
      await this.told(
        unit,
        await advance(unit, contractCase, 'renew', {
          ...{ entity: ServiceContractEntity, row, places: [], as: 'SYSTEM' },
          changes: { sweepAt: null },
        }),
        'renew',
      );
  }

  private async told(
    unit: UnitOfWork,
    contract: ServiceContractEntity,
    step: DueStep | 'renew',
  ): Promise<ServiceContractEntity> {
    const compound = await unit.db.findOneByOrFail(CompoundEntity, { id: contract.compoundId });
    tellOfContract(unit, contract, compound, PAST[step], []);
    return contract;
  }
}

type DueStep = 'begin' | 'expire' | 'end' | 'missFiling';
const PAST = {
  begin: 'begun',
  expire: 'expiring',
  renew: 'renewed',
  end: 'ended',
  missFiling: 'filing-missed',
} as const;

type Dated = Pick<ServiceContractEntity, 'state' | 'startsOn' | 'endsOn' | 'warnOn' | 'dueAt'>;

/** The step that is due at a moment, if any. */
export function dueStep({ state, startsOn, endsOn, warnOn, dueAt }: Dated, now: Date): DueStep | null {
  const today = localDate(now);
  if (state === 'SIGNED') return dueAt !== null && dueAt <= now ? 'missFiling' : null;
  if (state === 'PUBLISHED') return startsOn <= today ? 'begin' : null;
  if (state !== 'IN_FORCE' && state !== 'EXPIRING') return null;
  if (endsOn < today) return 'end';
  return state === 'IN_FORCE' && warnOn !== null && warnOn <= today ? 'expire' : null;
}

/** When the next step falls due; null when none does by itself. */
export function nextDay({ state, startsOn, endsOn, warnOn, dueAt }: Dated): Date | null {
  if (state === 'SIGNED') return dueAt;
  if (state === 'PUBLISHED') return startOfLocalDay(startsOn);
  if (state === 'IN_FORCE' && warnOn !== null) return startOfLocalDay(warnOn);
  if (state === 'IN_FORCE' || state === 'EXPIRING') return startOfLocalDay(addDays(endsOn, 1));
  return null;
}
