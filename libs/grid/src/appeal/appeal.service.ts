import { advance, openSteps } from '@redgrid/case';
import { command, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { addDays } from '@redgrid/deadline';
import { DomainError, plainText } from '@redgrid/errors';
import { attachFiles, hearOfFiles } from '@redgrid/events';
import { localDate } from '@redgrid/policy';
import { placeOf } from '../place.ts';
import { NEVER, type AppealClockService } from './appeal-clock.service.ts';
import { categoryOf, FALLBACK_DEPARTMENT, knownDepartment } from './appeal-codes.ts';
import type { AppealLookupService } from './appeal-lookup.service.ts';
import { appealCase, WORKING, type AppealStep } from './appeal.case.ts';
import { AppealEntity } from './appeal.entity.ts';
import { appealFact, fileOwner } from './appeal.facts.ts';
import type { AppealReceiptRow } from './appeal.receipt.ts';
import { escalationChecks, nextLevel, reopenChecks } from './appeal.rules.ts';

/** What every step names: the appeal, the version the caller saw, and what is to be said. */
export interface StepInput {
  readonly appealId: string;
  readonly version?: number | null;
  readonly note?: string | null;
  /** Files the caller has sent that show what was done. */
  readonly fileIds?: readonly string[] | null;
}
type Key = string | null | undefined;
type Changes = Partial<AppealEntity>;

const BEST_RATING = 5;
const DEPARTMENT_LEVELS: readonly string[] = ['DISTRICT', 'CITY'];

/** Moves appeals from report to closing. */
export class AppealService {
  constructor(
    private readonly request: RequestContext,
    private readonly appeals: AppealLookupService,
    private readonly clock: AppealClockService,
  ) {}

  classify(
    key: Key,
    {
      categoryCode,
      weight,
      ...input
    }: StepInput & { readonly categoryCode: string; readonly weight?: string | null },
  ): Promise<AppealReceiptRow> {
    return this.step('classifyAppeal', key, 'classify', input, async (row) => {
      const sheet = await this.clock.sheetOf(row);
      const goal = weight ? goalOf(weight, sheet.appeal.goals.value) : row.level;
      const level = higher(goal, row.level, sheet.appeal.levels.value);
      const firstLevel = row.level === row.firstLevel ? level : row.firstLevel;
      const changes = { categoryCode: categoryOf(categoryCode).code, level, firstLevel };
      return { ...changes, ...this.clock.timing(sheet, row.clockFrom, { ...row, ...changes }) };
    });
  }

  assign(
    key: Key,
    {
      assigneeId,
      toDepartment,
      departmentCode,
      ...input
    }: StepInput & {
      readonly assigneeId?: string | null;
      readonly toDepartment?: boolean | null;
      readonly departmentCode?: string | null;
    },
  ): Promise<AppealReceiptRow> {
    return this.step('assignAppeal', key, 'assign', input, (row) => {
      const dispatched = departmentCode || toDepartment === true || DEPARTMENT_LEVELS.includes(row.level);
      return {
        assigneeId: assigneeId ? plainText(assigneeId, 'assigneeId', 36) : null,
        departmentCountyId: dispatched ? row.countyId : null,
        departmentCode: dispatched ? departmentFor(row, departmentCode) : null,
      };
    });
  }

  start(key: Key, input: StepInput): Promise<AppealReceiptRow> {
    return this.step('startAppeal', key, 'start', input);
  }

  resolve(key: Key, input: StepInput): Promise<AppealReceiptRow> {
    return this.step('resolveAppeal', key, 'resolve', input, async (row, { now }) => ({
      resolvedAt: now,
      inTime: now <= row.dueAt,
      overdueFrom: NEVER,
      sweepAt: this.clock.confirmUntil(await this.clock.sheetOf(row), now),
    }));
  }

  confirm(
    key: Key,
    {
      satisfied,
      rating = null,
      ...input
    }: StepInput & { readonly satisfied: boolean; readonly rating?: number | null },
  ): Promise<AppealReceiptRow> {
    if (rating !== null && (rating < 1 || rating > BEST_RATING))
      throw new DomainError('BAD_USER_INPUT', { field: 'rating', least: 1, most: BEST_RATING });
    return this.step('confirmAppeal', key, 'confirm', input, () => ({ satisfied, rating, sweepAt: null }));
  }

  close(key: Key, input: StepInput): Promise<AppealReceiptRow> {
    return this.step('closeAppeal', key, 'close', input, (_, { now }) => ({ closedAt: now }));
  }

  reject(key: Key, input: StepInput): Promise<AppealReceiptRow> {
    return this.step('rejectAppeal', key, 'reject', input, (_, { now }) => ({
      closedAt: now,
      overdueFrom: NEVER,
      sweepAt: null,
    }));
  }

  reopen(key: Key, input: StepInput): Promise<AppealReceiptRow> {
    return this.move('reopenAppeal', key, 'reopen', input, async (row, { now }) => {
      const sheet = await this.clock.sheetOf(row);
      const { reopenDays, reopenRestartsClock } = sheet.appeal;
      const lastDay = row.closedAt ? addDays(localDate(row.closedAt), reopenDays.value) : null;
      const checks = reopenChecks({ today: localDate(now), lastDay }, sheet.appeal);
      const begun = reopenRestartsClock.value ? now : row.clockFrom;
      const finished = { resolvedAt: null, inTime: null, closedAt: null, satisfied: null, rating: null };
      return { checks, changes: { ...finished, ...this.clock.timing(sheet, begun, row) } };
    });
  }

  escalate(
    key: Key,
    { level, ...input }: StepInput & { readonly level?: string | null },
  ): Promise<AppealReceiptRow> {
    return this.move('escalateAppeal', key, 'escalate', input, async (row, { now }) => {
      const sheet = await this.clock.sheetOf(row);
      const to = level ?? nextLevel(row.level, sheet.appeal);
      const checks = escalationChecks(row.level, to, sheet.appeal);
      if (to === null || checks.some(({ passed }) => !passed)) return { checks, changes: {} };
      const timing = this.clock.timing(sheet, now, { ...row, level: to });
      return { checks, changes: { level: to, assigneeId: null, ...timing } };
    });
  }

  /** The steps the caller could take next. */
  nextSteps(row: AppealEntity): AppealStep[] {
    return openSteps(appealCase, row.state, this.request.unit.principal, circumstances(row));
  }

  /** Whether work goes on past the deadline. */
  overdue({ overdueFrom }: AppealEntity): boolean {
    return overdueFrom < this.request.unit.now;
  }

  /** Whether work goes on and so much of the time has passed that the handler is warned. */
  warning({ state, deadline }: AppealEntity): boolean {
    return WORKING.includes(state) && new Date(deadline.warnAt) < this.request.unit.now;
  }

  private async step(
    operation: string,
    key: Key,
    name: PlainStep,
    input: StepInput,
    changesOf: (row: AppealEntity, unit: UnitOfWork) => Changes | Promise<Changes> = () => ({}),
  ): Promise<AppealReceiptRow> {
    const fileIds = input.fileIds ?? [];
    await hearOfFiles(this.request, fileIds);
    return command(operation, key, async (unit) => {
      const row = await this.appealFor(input.appealId);
      const changes = isOpen(name, row) ? await changesOf(row, unit) : {};
      const next = await advance(unit, appealCase, name, { ...moveOf(row, input), changes });
      const receipt = told(unit, name, next);
      await attachFiles(unit, fileOwner(next), fileIds);
      return receipt;
    });
  }

  private move(
    operation: string,
    key: Key,
    name: 'reopen' | 'escalate',
    input: StepInput,
    factsOf: (row: AppealEntity, unit: UnitOfWork) => Promise<Decided>,
  ): Promise<AppealReceiptRow> {
    return command(operation, key, async (unit) => {
      const row = await this.appealFor(input.appealId);
      const { checks, changes } = isOpen(name, row) ? await factsOf(row, unit) : NOTHING;
      const move = { ...moveOf(row, input), changes, facts: { checks } };
      const next = await advance(unit, appealCase, name, move);
      return told(unit, name, next, name === 'escalate' ? { cause: 'MANUAL', fromLevel: row.level } : {});
    });
  }

  private async appealFor(appealId: string): Promise<AppealEntity> {
    const row = await this.appeals.byId.load(appealId);
    if (!row) throw new DomainError('NOT_FOUND', { appealId });
    return row;
  }
}

type PlainStep = Exclude<AppealStep, 'reopen' | 'escalate' | 'closeUnanswered' | 'stepUp'>;
interface Decided {
  readonly checks: ReturnType<typeof reopenChecks>;
  readonly changes: Changes;
}
const NOTHING: Decided = { checks: [], changes: {} };

const PAST = {
  classify: 'classified',
  assign: 'assigned',
  start: 'started',
  resolve: 'resolved',
  confirm: 'confirmed',
  close: 'closed',
  reopen: 'reopened',
  reject: 'rejected',
  escalate: 'escalated',
} as const;

/** The department that was named, else the one that leads the category. */
function departmentFor({ categoryCode }: AppealEntity, named: string | null | undefined): string {
  if (named) return knownDepartment(named).code;
  return categoryCode === null ? FALLBACK_DEPARTMENT : categoryOf(categoryCode).lead;
}

/** What a step would change need not be worked out when the engine will refuse it anyway. */
function isOpen(name: AppealStep, { state }: AppealEntity): boolean {
  return (appealCase.transitions[name].from as readonly string[]).includes(state);
}

function circumstances(row: AppealEntity) {
  const DEPARTMENT = row.departmentCountyId === null ? null : row.departmentCode;
  const place = { ...placeOf(row), GRID: row.gridId, COMPOUND: row.compoundId, DEPARTMENT };
  return { places: [place], own: [row.reporterId] };
}

function moveOf(row: AppealEntity, { version, note }: StepInput) {
  const said = note ? plainText(note, 'note', 500, 0) : '';
  return { entity: AppealEntity, row, version: version ?? null, ...circumstances(row), note: said || null };
}

function told(
  unit: UnitOfWork,
  name: keyof typeof PAST,
  row: AppealEntity,
  more: object = {},
): AppealReceiptRow {
  unit.emit(appealFact(PAST[name], row, more));
  const { id: appealId, state, level, version, dueAt } = row;
  return { appealId, state, level, version, dueAt: dueAt.toISOString() };
}

/** An appeal that stepped up does not come down again by being classified. */
function higher(a: string, b: string, levels: readonly string[]): string {
  return levels.indexOf(a) > levels.indexOf(b) ? a : b;
}

/** The level a matter of some weight is to be settled at. */
function goalOf(weight: string, goals: Readonly<Record<string, string>>): string {
  const level = Object.hasOwn(goals, weight) ? goals[weight] : undefined;
  if (!level) throw new DomainError('BAD_USER_INPUT', { field: 'weight', known: Object.keys(goals) });
  return level;
}
