import { commandBatch, RequestContext, type Database } from '@redgrid/database';
import { In, LessThanOrEqual } from 'typeorm';
import { claimDue, type Claim } from './claim.ts';
import { codeOf, isOutage, recordFailure } from './failure.ts';
import { settle } from './settle.ts';
import { SweepFailureEntity } from './sweep-failure.entity.ts';
import { SWEEPER, SweepItemFailed, type Sweep, type SweepReport } from './sweep.ts';

/** What a sweep runs in. */
export interface SweepHost<Context> {
  readonly database: Database;
  /** The domain's context of one batch. */
  context(request: RequestContext): Context;
  /** Told of each row whose work failed. */
  readonly onError: (error: unknown) => void;
  /** Says between two batches that the process is about to end. */
  stopping?(): boolean;
}

/**
 * Works everything off that is due at a moment. Several replicas may do so at once: a row is claimed by a conditional update, in
 * small batches along the index of (`sweepAt`, `id`). Each row is a command of its own; the rows of a batch commit together,
 * and when one of them fails each is tried alone, so that only the one that fails stays behind. A process that dies leaves
 * its rows claimed until the lease ends, and none half done. Rejects when the database cannot answer.
 */
export async function runSweep<Context>(
  host: SweepHost<Context>,
  sweep: Sweep<Context>,
  now: Date,
): Promise<SweepReport> {
  const began = performance.now();
  const counts = { done: 0, failed: 0 };
  while (!host.stopping?.()) {
    const claim = await claimDue(host.database, sweep, now);
    if (claim === null) break;
    const failed = await workOff(host, sweep, { claim, now });
    counts.failed += failed;
    counts.done += claim.ids.length - failed;
  }
  return { sweep: sweep.name, ...counts, milliseconds: Math.round(performance.now() - began) };
}

interface Share {
  readonly claim: Claim;
  readonly now: Date;
}

/** Gives how many failed. */
async function workOff<Context>(
  host: SweepHost<Context>,
  sweep: Sweep<Context>,
  { claim, now }: Share,
): Promise<number> {
  try {
    await together(host, sweep, { claim, now });
    return 0;
  } catch (error) {
    if (isOutage(error)) throw error;
    return oneByOne(host, sweep, { claim, now });
  }
}

async function oneByOne<Context>(
  host: SweepHost<Context>,
  sweep: Sweep<Context>,
  { claim, now }: Share,
): Promise<number> {
  let failed = 0;
  for (const id of claim.ids) {
    try {
      await together(host, sweep, { claim: { ...claim, ids: [id] }, now });
    } catch (error) {
      if (isOutage(error)) throw error;
      failed += 1;
      const attempts = await recordFailure(host.database, sweep, { id, now, ...claim, code: codeOf(error) });
      host.onError(new SweepItemFailed(sweep.name, id, attempts, error));
    }
  }
  return failed;
}

async function together<Context>(
  host: SweepHost<Context>,
  sweep: Sweep<Context>,
  { claim: { ids, token, until }, now }: Share,
): Promise<void> {
  const request = new RequestContext(host.database, { principal: SWEEPER, clock: () => now });
  const context = host.context(request);
  await commandBatch(request, `sweep:${sweep.name}`, async (batch) => {
    const held = { id: In([...ids]), sweepToken: token, sweepAt: until };
    const query = batch.db.createQueryBuilder(sweep.entity, 'item').where(held);
    // Whoever else wants to change one of them waits for the batch, instead of making it start over.
    if (host.database.kind !== 'sqlite') query.setLock('pessimistic_write');
    const rows = await query.getMany();
    const next = new Map<string, Date | null>();
    const steps = rows.map(async (row) =>
      next.set(row.id, await batch.run({ id: row.id }, (unit) => sweep.work(context, unit, row))),
    );
    // All of them end before the transaction does, whatever becomes of one.
    const failed = (await Promise.allSettled(steps)).find(({ status }) => status === 'rejected');
    if (failed) throw (failed as PromiseRejectedResult).reason;
    await settle(batch.db, sweep, next, now);
    await batch.db.delete(SweepFailureEntity, { sweep: sweep.name, itemId: In([...ids]) });
  });
}

/** How many rows are due at a moment; for tests and figures. */
export function dueCount<Context>(database: Database, sweep: Sweep<Context>, now: Date): Promise<number> {
  return database.freshReader.manager.countBy(sweep.entity, { sweepAt: LessThanOrEqual(now) });
}
