import { demandOtherEyes, type Place } from '@redgrid/access';
import { greatest, insertRow, updateRow, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import type { RuleCheck } from '@redgrid/policy';
import type { ObjectLiteral } from 'typeorm';
import { CaseHistoryEntity } from './case-history.entity.ts';
import {
  OPENING,
  stepsFrom,
  type CaseMachine,
  type FactsOf,
  type StateOf,
  type StepOf,
  type Transition,
} from './define-case.ts';
import { mayTake } from './history.ts';

/** What the engine needs of the row a case is kept in. */
export interface CaseRow extends ObjectLiteral {
  id: string;
  version: number;
  state: string;
  /** By when the next step is due; only for machines with deadlines. */
  dueAt?: Date | null;
}

/** One attempt to move a case on. */
export type Move<Row extends CaseRow, Step> = {
  readonly entity: new () => Row;
  /** The case as it was read in this unit of work. */
  readonly row: Row;
  /** The version the caller saw; CONFLICT when it is not the present one. */
  readonly version?: number | null;
  /** Where the case lies; a role at one of the places is enough. */
  readonly places: readonly Place[];
  /** The persons the case belongs to, for steps with `own`. */
  readonly own?: readonly (string | null)[];
  /** The system moves the case itself, not the caller; for steps with `bySystem`. */
  readonly as?: 'SYSTEM';
  readonly note?: string | null;
  /** Other columns that change with the step. */
  readonly changes?: Partial<Row>;
} & (FactsOf<Step> extends undefined ? { readonly facts?: undefined } : { readonly facts: FactsOf<Step> });

/** Stores a new case in its initial state, with the first entry of its history; the service has asked who may. */
export async function openCase<Row extends CaseRow>(
  unit: UnitOfWork,
  machine: CaseMachine<Row['state']>,
  entity: new () => Row,
  row: Omit<Row, 'state' | 'version'> & { readonly state?: never; readonly version?: never },
  note: string | null = null,
): Promise<Row> {
  const opened = { ...row, state: machine.initial, version: 1 } as unknown as Row;
  await unit.db.insert(entity, opened);
  await record(unit, machine, opened, { ordinal: 1, from: null, transition: OPENING, note });
  return opened;
}

/**
 * Takes one step in the running unit of work and gives the case as it is afterwards. Refuses with FORBIDDEN (no role
 * at the place), CONFLICT (another version), ILLEGAL_TRANSITION (`legal` names what is possible), FOUR_EYES_REQUIRED,
 * REASON_REQUIRED, or the step's own code with all `checks`. The row changes only if nobody else changed it.
 */
export async function advance<
  Machine extends CaseMachine,
  Name extends StepOf<Machine>,
  Row extends CaseRow & { state: StateOf<Machine> },
>(
  unit: UnitOfWork,
  machine: Machine,
  name: Name,
  move: Move<Row, Machine['transitions'][Name]>,
): Promise<Row> {
  const { entity, row, places, own = [], note = null } = move;
  const step = machine.transitions[name] as Transition;
  const permitted =
    move.as === 'SYSTEM' ? step.bySystem === true : mayTake(machine, name, unit.principal, { places, own });
  if (!permitted) throw new DomainError('FORBIDDEN', { transition: name });
  if ((move.version ?? row.version) !== row.version) throw conflict(row);
  if (!step.from.includes(row.state))
    throw new DomainError('ILLEGAL_TRANSITION', { state: row.state, legal: legalSteps(machine, row.state) });
  if (step.needsNote && (note ?? '').trim() === '') throw new DomainError('REASON_REQUIRED');

  if (move.as !== 'SYSTEM') await demandEyes(unit, step, row);
  demandChecks(step, step.checks?.(move.facts as never) ?? []);

  const dueAt = step.due ? { dueAt: step.due(move.facts as never) } : {};
  const changes = { ...move.changes, ...dueAt, state: step.to, version: row.version + 1 };
  await store(unit, entity, row, changes);
  const next = { ...row, ...changes };
  const ordinal = (await lastOrdinal(unit, row)) + 1;
  await record(unit, machine, next, {
    ordinal,
    from: row.state,
    transition: name,
    note,
    bySystem: move.as === 'SYSTEM',
  });
  return next;
}

/** What somebody could do from here; what only the system does is no advice. */
function legalSteps(machine: CaseMachine, state: string): string[] {
  return stepsFrom(machine, state).filter((name) => {
    const { roles, own } = machine.transitions[name] as Transition;
    return (roles?.length ?? 0) > 0 || own === true;
  });
}

/**
 * Writes an entry into the history of a case that stays in its state: what the system noticed, such as an overrun. The version
 * counts on, and the row changes only if nobody else changed it (CONFLICT).
 */
export async function remark<Row extends CaseRow>(
  unit: UnitOfWork,
  machine: CaseMachine<Row['state']>,
  name: string,
  { entity, row, changes, note = null }: Pick<Move<Row, never>, 'entity' | 'row' | 'changes' | 'note'>,
): Promise<Row> {
  const next = { ...row, ...changes, version: row.version + 1 };
  await store(unit, entity, row, { ...changes, version: next.version });
  const last = await lastOrdinal(unit, row);
  await record(unit, machine, next, {
    ordinal: last + 1,
    from: row.state,
    transition: name,
    note,
    bySystem: true,
  });
  return next;
}

function lastOrdinal(unit: UnitOfWork, { id }: CaseRow): Promise<number> {
  return greatest(unit, CaseHistoryEntity, { by: 'caseId', of: 'ordinal', id });
}

async function demandEyes(
  unit: UnitOfWork,
  { otherEyesThan }: Transition,
  { id: caseId }: CaseRow,
): Promise<void> {
  if (!otherEyesThan?.length) return;
  const history = await unit.db.find(CaseHistoryEntity, { where: { caseId }, order: { ordinal: 'ASC' } });
  for (const other of otherEyesThan) {
    const last = history.findLast(({ transition }) => transition === other);
    if (last?.actorId) demandOtherEyes(unit.principal, { id: last.actorId, personId: last.actorPersonId });
  }
}

function demandChecks({ refusal = 'ILLEGAL_TRANSITION' }: Transition, checks: readonly RuleCheck[]): void {
  if (checks.some(({ passed }) => !passed)) throw new DomainError(refusal, { checks });
}

/** Writes what the step changes and nothing else: other columns may follow facts, without a version of their own. */
async function store<Row extends CaseRow>(
  unit: UnitOfWork,
  entity: new () => Row,
  before: Row,
  changes: object,
): Promise<void> {
  if (!(await updateRow(unit, entity, before, changes))) throw conflict(before);
}

function conflict({ id, version }: CaseRow): DomainError {
  return new DomainError('CONFLICT', { id, currentVersion: version });
}

interface Entry {
  readonly ordinal: number;
  readonly from: string | null;
  readonly transition: string;
  readonly note: string | null;
  readonly bySystem?: boolean;
}

async function record(
  unit: UnitOfWork,
  { kind }: CaseMachine,
  row: CaseRow,
  { bySystem = false, ...entry }: Entry,
): Promise<void> {
  const actor = bySystem ? null : unit.principal;
  await insertRow(unit, CaseHistoryEntity, {
    ...entry,
    id: unit.newId(),
    caseId: row.id,
    kind,
    caseVersion: row.version,
    to: row.state,
    actorId: actor?.id ?? null,
    actorPersonId: actor?.personId ?? null,
    dueAt: row.dueAt ?? null,
    at: unit.now,
  });
  unit.touch(row.id);
}
