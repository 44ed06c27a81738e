import { holds, type Place, type Principal } from '@redgrid/access';
import { rowsLoader, type RequestContext, type RowsLoader } from '@redgrid/database';
import { CaseHistoryEntity } from './case-history.entity.ts';
import { stepsFrom, type CaseMachine, type StepOf } from './define-case.ts';

/** The steps of many cases in one statement, oldest first; for cases the caller has been shown. */
export function caseHistory(request: RequestContext): RowsLoader<CaseHistoryEntity> {
  return rowsLoader(request, {
    entity: CaseHistoryEntity,
    column: 'caseId',
    rules: 'ALL',
    orderBy: 'ordinal',
  });
}

/** The steps a caller could take next, as far as state, roles and ownership say; checks may still refuse. */
export function openSteps<Machine extends CaseMachine>(
  machine: Machine,
  state: string,
  principal: Principal | null,
  { places, own = [] }: { readonly places: readonly Place[]; readonly own?: readonly (string | null)[] },
): StepOf<Machine>[] {
  return stepsFrom(machine, state).filter((name) => mayTake(machine, name, principal, { places, own }));
}

/** Whether somebody may take a step because of a role held at one of the places, or because the case is theirs. */
export function mayTake(
  machine: CaseMachine,
  name: string,
  principal: Principal | null,
  { places, own }: { readonly places: readonly Place[]; readonly own: readonly (string | null)[] },
): boolean {
  const step = machine.transitions[name];
  if (!principal || !step) return false;
  const byRole = places.some((place) => holds(principal, step.roles ?? [], place));
  return byRole || (step.own === true && principal.personId !== null && own.includes(principal.personId));
}
