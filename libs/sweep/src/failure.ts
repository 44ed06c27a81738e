import type { Database } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { SweepFailureEntity } from './sweep-failure.entity.ts';
import type { Sweep } from './sweep.ts';

const FIRST_WAIT_MS = 60_000;
const LONGEST_WAIT_MS = 24 * 60 * 60_000;

/** How long a row waits after so many failures: a minute, two, four … a day. */
export function waitAfter(attempts: number): number {
  return Math.min(FIRST_WAIT_MS * 2 ** Math.min(attempts - 1, 20), LONGEST_WAIT_MS);
}

/** What is known of a failure. */
export interface Failure {
  readonly id: string;
  readonly token: string;
  readonly code: string;
  readonly now: Date;
}

/** Writes the failure down and puts the row off; gives how often it has failed now. */
export async function recordFailure<Context>(
  database: Database,
  { name, entity }: Sweep<Context>,
  { id: itemId, token, code, now }: Failure,
): Promise<number> {
  return database.transaction(async (db) => {
    const of = { sweep: name, itemId };
    const known = await db.findOneBy(SweepFailureEntity, of);
    const attempts = (known?.attempts ?? 0) + 1;
    const retryAt = new Date(now.getTime() + waitAfter(attempts));
    if (known) await db.update(SweepFailureEntity, of, { attempts, code, lastAt: now, retryAt });
    else await db.insert(SweepFailureEntity, { ...of, attempts, code, firstAt: now, lastAt: now, retryAt });
    // Only if it is still this run's: whoever changed its deadline meanwhile has said when it is due.
    await db.update(entity, { id: itemId, sweepToken: token }, { sweepAt: retryAt, sweepToken: null });
    return attempts;
  });
}

/** The stable code of a failure. */
export function codeOf(error: unknown): string {
  return error instanceof DomainError ? error.code : 'INTERNAL_SERVER_ERROR';
}

const OUTAGES: readonly string[] = ['DATABASE_UNAVAILABLE', 'OVERLOADED'];

/** Whether it is not the row that fails, but everything: then nothing is written down, and the claims run out. */
export function isOutage(error: unknown): boolean {
  return OUTAGES.includes(codeOf(error));
}
