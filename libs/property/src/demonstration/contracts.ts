import { CaseHistoryEntity } from '@redgrid/case';
import type { UnitOfWork } from '@redgrid/database';
import type { DemoContract } from '@redgrid/demo';
import { defaultPacks, figuresFor, frozen, localDate, startOfLocalDay, type Subject } from '@redgrid/policy';
import { chainOf } from '@redgrid/policy-store';
import { CompoundEntity } from '../compound/compound.entity.ts';
import { tellOfContract } from '../service-contract/contract-facts.ts';
import { BINDING, contractCase, type ContractState } from '../service-contract/contract.case.ts';
import { daysOf } from '../service-contract/contract-days.ts';
import { nextDay } from '../service-contract/contract-due.service.ts';
import { ServiceContractEntity } from '../service-contract/service-contract.entity.ts';
import { insertAll, type Loader } from './loader.ts';

/** The contracts as they stand today, with the steps that led there; a state later than today's is left to the sweep. */
export async function loadContracts(loader: Loader): Promise<void> {
  const { contracts } = loader.county;
  await loader.once('contracts', async (unit) => {
    const today = localDate(unit.now);
    for (const contract of contracts.toSorted((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
      const compound = await unit.db.findOneByOrFail(CompoundEntity, { id: contract.compoundId });
      const row = signedRow(loader, contract, compound);
      const steps = stepsOf(row, today, isSucceeded(contract, contracts, today));
      const last = steps.at(-1)?.to ?? 'DRAFT';
      const stored = {
        ...row,
        state: last,
        version: steps.length,
        sweepAt: nextDay({ ...row, state: last }),
      };
      await unit.db.insert(ServiceContractEntity, stored as never);
      await insertAll(unit, CaseHistoryEntity, historyOf(unit, row.id, steps));
      if (BINDING.includes(last))
        await unit.db.update(CompoundEntity, { id: compound.id }, { contractId: row.id });
      tellOfContract(unit, stored, compound, FACT_OF[last] ?? 'signed', []);
    }
  });
}

/** What the last step of a contract is called in its fact. */
const FACT_OF: Partial<Record<ContractState, string>> = {
  IN_FORCE: 'begun',
  EXPIRING: 'expiring',
  ENDED: 'ended',
  RENEWED: 'renewed',
  PUBLISHED: 'published',
};

type SignedRow = Omit<ServiceContractEntity, 'state' | 'version' | 'sweepAt'>;

function signedRow(loader: Loader, contract: DemoContract, compound: CompoundEntity): SignedRow {
  const figures = figuresAt(loader, compound, 'contract', contract.signedOn);
  const calendar = figuresAt(loader, compound, 'calendar', contract.signedOn);
  const days = daysOf(contract.signedOn, contract.endsOn, figures, calendar);
  const { filedOn } = contract;
  return {
    ...contract,
    ...days,
    stage: 'REGULAR',
    dueAt: filedOn === null ? days.dueAt : null,
    publishedAt: filedOn === null ? null : startOfLocalDay(filedOn),
    figures: frozen(figures),
    sweepToken: null,
  };
}

function figuresAt<S extends Subject>(loader: Loader, compound: CompoundEntity, subject: S, day: string) {
  const selections = loader.county.policies.map(({ effectiveFrom, ...choice }) => ({
    ...choice,
    effectiveFrom: new Date(effectiveFrom),
  }));
  const figures = figuresFor(defaultPacks(), selections, chainOf(compound), subject, startOfLocalDay(day));
  if (!figures) throw new Error(`No policy for ${compound.id} on ${day}`);
  return figures;
}

interface DemoStep {
  readonly transition: string;
  readonly to: ContractState;
  readonly on: string;
}

function stepsOf(
  { signedOn, filedOn, startsOn, warnOn, endsOn }: SignedRow,
  today: string,
  succeeded: boolean,
): DemoStep[] {
  const { sign, file, publish, begin, expire, renew, end } = contractCase.transitions;
  const drafted = signedOn ?? startsOn;
  const steps: DemoStep[] = [
    { transition: 'open', to: contractCase.initial, on: drafted },
    { transition: 'sign', to: sign.to, on: drafted },
  ];
  if (filedOn === null) return steps;
  steps.push({ transition: 'file', to: file.to, on: filedOn });
  steps.push({ transition: 'publish', to: publish.to, on: filedOn });
  if (startsOn <= today) steps.push({ transition: 'begin', to: begin.to, on: later(startsOn, filedOn) });
  if (warnOn !== null && warnOn <= today) steps.push({ transition: 'expire', to: expire.to, on: warnOn });
  if (succeeded) steps.push({ transition: 'renew', to: renew.to, on: endsOn });
  else if (endsOn < today) steps.push({ transition: 'end', to: end.to, on: endsOn });
  return steps;
}

const later = (a: string, b: string) => (a > b ? a : b);

function isSucceeded(one: DemoContract, all: readonly DemoContract[], today: string): boolean {
  return all.some(
    ({ projectId, startsOn, filedOn }) =>
      projectId === one.projectId && startsOn > one.startsOn && startsOn <= today && filedOn !== null,
  );
}

function historyOf(unit: UnitOfWork, caseId: string, steps: readonly DemoStep[]): CaseHistoryEntity[] {
  return steps.map(({ transition, to, on }, index) => ({
    id: unit.newId(),
    caseId,
    kind: contractCase.kind,
    ordinal: index + 1,
    caseVersion: index + 1,
    from: steps[index - 1]?.to ?? null,
    to,
    transition,
    actorId: unit.principal?.id ?? null,
    actorPersonId: null,
    note: null,
    dueAt: null,
    at: startOfLocalDay(on),
  }));
}
