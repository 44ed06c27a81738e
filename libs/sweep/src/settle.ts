import { DomainError } from '@redgrid/errors';
import type { EntityManager } from 'typeorm';
import type { Sweep } from './sweep.ts';

/** Writes when each row is to be looked at next, all in one statement, and lets go of them. */
export async function settle<Context>(
  db: EntityManager,
  sweep: Sweep<Context>,
  next: ReadonlyMap<string, Date | null>,
  now: Date,
): Promise<void> {
  if (next.size === 0) return;
  const undone = [...next].find(([, at]) => at !== null && at <= now);
  if (undone) throw new Error(`${sweep.name} left ${undone[0]} due`);
  const { driver, entityMetadata } = {
    driver: db.dataSource.driver,
    entityMetadata: db.dataSource.getMetadata(sweep.entity),
  };
  const [table, id, sweepAt, token] = [entityMetadata.tableName, 'id', 'sweepAt', 'sweepToken'].map((name) =>
    driver.escape(name),
  );
  const column = entityMetadata.findColumnWithPropertyName('sweepAt');
  if (!column) throw new DomainError('INTERNAL_SERVER_ERROR');
  const cases = [...next].flatMap(([each, at]) => [
    each,
    driver.preparePersistentValue(at, column) as unknown,
  ]);
  const ids = [...next.keys()];
  await db.query(
    `UPDATE ${table} SET ${token} = NULL, ${sweepAt} = CASE ${id} ${ids.map(() => 'WHEN ? THEN ?').join(' ')} END
     WHERE ${id} IN (${ids.map(() => '?').join(', ')})`,
    [...cases, ...ids],
  );
}
