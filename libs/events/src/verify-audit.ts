import { auditHash, AuditEntity, CHAIN_START, SequenceEntity, type Database } from '@redgrid/database';
import { Between, IsNull, Not, type EntityManager } from 'typeorm';
import type { Checkpoint } from './checkpoint.ts';

/** What the verifier found: nothing, or the first row that is not as it was written. */
export type AuditVerdict =
  | { readonly intact: true; readonly rows: number; readonly checkpoints: number }
  | { readonly intact: false; readonly position: number; readonly problem: AuditProblem };
export type AuditProblem = 'MISSING' | 'CHANGED' | 'INSERTED' | 'CUT' | 'RECOMPUTED' | 'CHECKPOINT_FORGED';

const PAGE = 1000;

/**
 * Walks the audit chain of a domain and holds it against the signed checkpoints: finds change, deletion, insertion,
 * reordering, a cut tail, and a chain recomputed by somebody without the key. Names the first bad position.
 */
export async function verifyAudit(
  database: Database,
  checkpoints: readonly (Checkpoint | null)[],
  manager: EntityManager = database.freshReader.manager,
): Promise<AuditVerdict> {
  const signed = new Map(checkpoints.flatMap((each) => (each ? [[each.position, each.hash] as const] : [])));
  let position = 0;
  let hash = CHAIN_START;
  for (;;) {
    const rows = await manager.find(AuditEntity, {
      where: { position: Between(position + 1, position + PAGE) },
      order: { position: 'ASC' },
    });
    for (const row of rows) {
      if (row.position !== position + 1) return { intact: false, position: position + 1, problem: 'MISSING' };
      position = row.position;
      hash = auditHash(hash, row);
      if (hash !== row.hash) return { intact: false, position, problem: 'CHANGED' };
      const promised = signed.get(position);
      if (promised !== undefined && promised !== hash)
        return { intact: false, position, problem: 'RECOMPUTED' };
    }
    if (rows.length < PAGE) break;
  }
  const beyond = await manager.count(AuditEntity, { where: { position: Not(IsNull()) } });
  if (beyond > position) return { intact: false, position: position + 1, problem: 'MISSING' };
  const counter = await manager.findOneBy(SequenceEntity, { name: 'audit' });
  if (position > (counter?.last ?? 0))
    return { intact: false, position: (counter?.last ?? 0) + 1, problem: 'INSERTED' };
  const promisedEnd = Math.max(counter?.last ?? 0, ...signed.keys());
  if (promisedEnd > position) return { intact: false, position: position + 1, problem: 'CUT' };
  const forged = checkpoints.indexOf(null);
  if (forged >= 0) return { intact: false, position: forged + 1, problem: 'CHECKPOINT_FORGED' };
  return { intact: true, rows: position, checkpoints: signed.size };
}
