import type { Principal } from '@redgrid/access';
import type { UnitOfWork } from '@redgrid/database';

/**
 * What a swept row carries besides its own columns, with an index on (`sweepAt`, `id`). Commands set `sweepAt` whenever they
 * change a deadline; the sweep sets both while it works.
 */
export interface SweptRow {
  id: string;
  /** When the sweep must look at the row next (下次检查时间); null when nothing can fall due. */
  sweepAt: Date | null;
  /** Which run of which replica has the row in hand. */
  sweepToken: string | null;
}

/** Rows that fall due, and what happens to them then (到期处理). */
export interface Sweep<Context, Row extends SweptRow = SweptRow> {
  /** `appeal-deadlines`: in metrics, logs and the audit. */
  readonly name: string;
  readonly entity: new () => Row;
  /**
   * Takes every step of one row that is due at `unit.now`, and gives the next moment the sweep must look at it; null for never.
   * It judges by the deadlines of the row, not by `sweepAt`, which also moves for other reasons, and takes no step twice.
   */
  work(context: Context, unit: UnitOfWork, row: Row): Promise<Date | null>;
}

/** Declares a sweep for `sweeps` of defineDomain. */
export function defineSweep<Context, Row extends SweptRow>(sweep: Sweep<Context, Row>): Sweep<Context> {
  return sweep;
}

/** What one run of one sweep came to. */
export interface SweepReport {
  readonly sweep: string;
  /** Rows that were due and taken on. */
  readonly done: number;
  /** Rows whose work failed; they are tried again later. */
  readonly failed: number;
  readonly milliseconds: number;
}

/** One row whose work failed; the rest went on. The cause says why. */
export class SweepItemFailed extends Error {
  override readonly name = 'SweepItemFailed';

  constructor(
    readonly sweep: string,
    readonly itemId: string,
    readonly attempts: number,
    cause: unknown,
  ) {
    super(`Sweep ${sweep} failed at ${itemId} for the ${attempts}. time`, { cause });
  }
}

/** On whose behalf sweeps act: nobody's but the deadline's. It holds no role, so only steps of the system are open to it. */
export const SWEEPER: Principal = {
  id: 'service:sweep',
  kind: 'SERVICE',
  personId: null,
  grants: [],
  grantsVersion: 1,
};
