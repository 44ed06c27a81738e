import { DomainError } from '@redgrid/errors';
import type { EntityManager, FindOptionsWhere, ObjectLiteral } from 'typeorm';

/**
 * Changes a row nobody has changed since `version` was read, and gives its new version. Otherwise CONFLICT (with the
 * current version when the row is still there), and nothing is written. `guard` adds conditions such as a state.
 */
export async function saveVersion<Row extends ObjectLiteral & { id: string; version: number }>(
  db: EntityManager,
  entity: new () => Row,
  { id, version }: { readonly id: string; readonly version: number },
  changes: Partial<Row>,
): Promise<number> {
  const unchanged = { id, version } as FindOptionsWhere<Row>;
  const next = version + 1;
  const { affected } = await db.update(entity, unchanged, { ...changes, version: next });
  if (affected === 1) return next;
  const current = await db.findOneBy(entity, { id } as FindOptionsWhere<Row>);
  throw new DomainError('CONFLICT', { id, currentVersion: current?.version ?? null });
}
