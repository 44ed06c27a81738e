import { advance, remark } from '@redgrid/case';
import type { UnitOfWork } from '@redgrid/database';
import type { AppealClockService } from './appeal-clock.service.ts';
import { appealCase, WORKING } from './appeal.case.ts';
import { AppealEntity, type KeptDeadline } from './appeal.entity.ts';
import { appealFact } from './appeal.facts.ts';
import { nextLevel } from './appeal.rules.ts';

/** What the history says of a step nobody took. */
const STEPPED_UP = '逾期自动上报上一级';
const SILENT = '诉求人未反馈，期满自动办结';

/** Takes the steps of an appeal that fall due by themselves (预警、逾期、自动上报、期满办结). */
export class AppealDueService {
  constructor(private readonly clock: AppealClockService) {}

  /** What is due at `unit.now`, each step once; gives when the appeal must be looked at next, null for never. */
  async advance(unit: UnitOfWork, row: AppealEntity): Promise<Date | null> {
    if (row.state === 'RESOLVED') return this.closeUnanswered(unit, row);
    if (!WORKING.includes(row.state)) return null;
    if (row.overdueFrom <= unit.now) return this.overrun(unit, row);
    const warnAt = new Date(row.deadline.warnAt);
    if (row.deadline.warned !== true && warnAt > unit.now) return earlier(warnAt, row.overdueFrom);
    if (row.deadline.warned !== true) await this.noticed(unit, row, 'warned');
    return row.overdueFrom;
  }

  private async closeUnanswered(unit: UnitOfWork, row: AppealEntity): Promise<Date | null> {
    const sheet = await this.clock.sheetOf(row);
    const until = this.clock.confirmUntil(sheet, row.resolvedAt ?? unit.now);
    if (until > unit.now) return until;
    const changes = { closedAt: unit.now };
    const move = { entity: AppealEntity, row, places: [], as: 'SYSTEM', changes, note: SILENT } as const;
    unit.emit(appealFact('closed', await advance(unit, appealCase, 'closeUnanswered', move)));
    return null;
  }

  /** Time has run out: the appeal goes to the level above, or stays overdue where there is none. */
  private async overrun(unit: UnitOfWork, row: AppealEntity): Promise<Date | null> {
    if (row.deadline.overrun === true) return null;
    const sheet = await this.clock.sheetOf(row);
    const level = sheet.appeal.stepUpWhenOverdue.value ? nextLevel(row.level, sheet.appeal) : null;
    if (level === null) return this.noticed(unit, row, 'overdue').then(() => null);
    const timing = this.clock.timing(sheet, unit.now, { ...row, level });
    const changes = { level, assigneeId: null, ...timing };
    const move = { entity: AppealEntity, row, places: [], as: 'SYSTEM', changes, note: STEPPED_UP } as const;
    const next = await advance(unit, appealCase, 'stepUp', move);
    unit.emit(appealFact('overdue', { ...row, version: next.version }));
    unit.emit(appealFact('escalated', next, { cause: 'AUTO', fromLevel: row.level }));
    return timing.sweepAt;
  }

  /** The history and the other domains learn of it; the state stays. */
  private async noticed(unit: UnitOfWork, row: AppealEntity, what: 'warned' | 'overdue'): Promise<void> {
    const mark: Partial<KeptDeadline> = what === 'warned' ? { warned: true } : { overrun: true };
    const changes = { deadline: { ...row.deadline, ...mark } };
    const name = what === 'warned' ? 'warn' : 'overrun';
    unit.emit(appealFact(what, await remark(unit, appealCase, name, { entity: AppealEntity, row, changes })));
  }
}

function earlier(a: Date, b: Date): Date {
  return a < b ? a : b;
}
