import { LessThanOrEqual } from 'typeorm';
import type { Database } from './database.ts';
import { IdempotencyEntity } from './kit.entities.ts';

/** How long a repeated key is answered with the first receipt. */
export const KEYS_KEPT_MS = 30 * 24 * 3_600_000;
const AT_A_TIME = 500;

/** Forgets idempotency keys older than 30 days, in short transactions; gives how many it forgot. */
export async function forgetOldKeys(database: Database, now: Date): Promise<number> {
  const until = new Date(now.getTime() - KEYS_KEPT_MS);
  let forgotten = 0;
  for (;;) {
    const old = await database.freshReader.manager.find(IdempotencyEntity, {
      select: { principalId: true, operation: true, key: true, at: true },
      where: { at: LessThanOrEqual(until) },
      order: { at: 'ASC' },
      take: AT_A_TIME,
    });
    const last = old.at(-1);
    if (!last) return forgotten;
    const { affected } = await database.transaction((db) =>
      db.delete(IdempotencyEntity, { at: LessThanOrEqual(last.at) }),
    );
    forgotten += affected ?? 0;
  }
}
