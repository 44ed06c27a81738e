import type { EntityManager } from 'typeorm';
import type { AuditEntity } from './kit.entities.ts';

const ROWS_AT_ONCE = 400;
/** What the index holds of an id; longer ones are in the audit entry alone. */
const LONGEST = 64;

/** Makes audit entries findable by what they touched; in the transaction that writes them, by as few statements as possible. */
export async function indexTargets(
  db: EntityManager,
  entries: readonly Pick<AuditEntity, 'commandId' | 'targets'>[],
): Promise<void> {
  const rows = entries.flatMap(({ commandId, targets }) =>
    targets.filter(({ length }) => length <= LONGEST).map((targetId) => [targetId, commandId]),
  );
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = rows.slice(from, from + ROWS_AT_ONCE);
    const places = part.map(() => '(?, ?)').join(', ');
    await db.query(`INSERT INTO audit_target (targetId, commandId) VALUES ${places}`, part.flat());
  }
}
