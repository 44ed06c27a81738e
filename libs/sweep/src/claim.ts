import type { Database } from '@redgrid/database';
import { In, LessThanOrEqual } from 'typeorm';
import type { Sweep } from './sweep.ts';

/** Rows this run has in hand, and until when nobody else takes them. */
export interface Claim {
  readonly ids: readonly string[];
  readonly token: string;
  readonly until: Date;
}

/** Rows of one batch: one transaction, held for some tens of milliseconds. */
export const BATCH = 50;
/** Far longer than a batch takes: a process that still lives does not lose its rows. */
export const LEASE_MS = 60_000;

/** Takes the next due rows in hand; null when nothing is due any more. Another replica's rows are left to it. */
export async function claimDue<Context>(
  database: Database,
  sweep: Sweep<Context>,
  now: Date,
): Promise<Claim | null> {
  const claim = { token: database.ids.newId(now), until: new Date(now.getTime() + LEASE_MS) };
  for (;;) {
    const due = await dueIds(database, sweep, now);
    if (due.length === 0) return null;
    const ids = await database.transaction(async (db) => {
      await db.update(
        sweep.entity,
        { id: In(due), sweepAt: LessThanOrEqual(now) },
        { sweepAt: claim.until, sweepToken: claim.token },
      );
      const held = { id: In(due), sweepToken: claim.token };
      const rows = await db.find(sweep.entity, { select: { id: true }, where: held });
      return rows.map(({ id }) => id);
    });
    if (ids.length > 0) return { ...claim, ids };
  }
}

/** From the index alone: neither column is anywhere else. */
async function dueIds<Context>(database: Database, sweep: Sweep<Context>, now: Date): Promise<string[]> {
  const rows = await database.freshReader.manager
    .createQueryBuilder(sweep.entity, 'item')
    .select('item.id', 'id')
    .where({ sweepAt: LessThanOrEqual(now) })
    .orderBy('item.sweepAt')
    .addOrderBy('item.id')
    .limit(BATCH)
    .getRawMany<{ id: string }>();
  return rows.map(({ id }) => id).toSorted();
}
