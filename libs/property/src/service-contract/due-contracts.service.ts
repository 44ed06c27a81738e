import { advance, type StepOf } from '@redgrid/case';
import { command, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { localDate } from '@redgrid/policy';
import { In, LessThan, LessThanOrEqual, Not, type FindOptionsWhere } from 'typeorm';
import { CompoundEntity } from '../compound/compound.entity.ts';
import { tellOfContract } from './contract-facts.ts';
import { contractCase } from './contract.case.ts';
import type { DueContractsReceiptRow } from './due-contracts.receipt.ts';
import { ServiceContractEntity } from './service-contract.entity.ts';

const MOST_AT_A_TIME = 100;

/** Moves contracts whose day has come; what is not yet due costs one look at an index. */
export class DueContractsService {
  constructor(private readonly request: RequestContext) {}

  advanceDue(key: string | null | undefined): Promise<DueContractsReceiptRow> {
    return command('advanceDueContracts', key, async (unit) => {
      const today = localDate(unit.now);
      const begun = await this.moveAll(unit, 'begin', {
        state: 'PUBLISHED',
        startsOn: LessThanOrEqual(today),
      });
      for (const contract of begun) await this.takeOver(unit, contract);
      const expiring = await this.moveAll(unit, 'expire', {
        state: 'IN_FORCE',
        warnOn: LessThanOrEqual(today),
      });
      const ended = await this.moveAll(unit, 'end', {
        state: In(['IN_FORCE', 'EXPIRING']),
        endsOn: LessThan(today),
      });
      for (const { id, compoundId } of ended)
        await unit.db.update(CompoundEntity, { id: compoundId, contractId: id }, { contractId: null });
      return { begun: begun.length, expiring: expiring.length, ended: ended.length };
    });
  }

  /** The compound has a new contract; the same company's earlier one counts as renewed. */
  private async takeOver(
    unit: UnitOfWork,
    { id, compoundId, companyId }: ServiceContractEntity,
  ): Promise<void> {
    await unit.db.update(CompoundEntity, { id: compoundId }, { contractId: id });
    const earlier = { id: Not(id), compoundId, companyId, state: In(['IN_FORCE', 'EXPIRING']) };
    await this.moveAll(unit, 'renew', earlier);
  }

  private async moveAll(
    unit: UnitOfWork,
    step: StepOf<typeof contractCase> & ('begin' | 'expire' | 'renew' | 'end'),
    due: FindOptionsWhere<ServiceContractEntity>,
  ): Promise<ServiceContractEntity[]> {
    const rows = await unit.db.find(ServiceContractEntity, {
      where: due,
      order: { endsOn: 'ASC', id: 'ASC' },
      take: MOST_AT_A_TIME,
    });
    const moved: ServiceContractEntity[] = [];
    for (const row of rows) {
      const next = await advance(unit, contractCase, step, {
        entity: ServiceContractEntity,
        row,
        places: [],
        as: 'SYSTEM',
      });
      const compound = await unit.db.findOneByOrFail(CompoundEntity, { id: row.compoundId });
      tellOfContract(unit, next, compound, PAST[step], []);
      moved.push(next);
    }
    return moved;
  }
}

const PAST = { begin: 'begun', expire: 'expiring', renew: 'renewed', end: 'ended' } as const;
