import { createHash } from 'node:crypto';
import type { AuditEntity } from './kit.entities.ts';

/** The hash a chain begins with. */
export const CHAIN_START = '0'.repeat(64);

/** The hash of an audit row (SHA-256, hex): over everything it says, its position, and the hash of the row before. */
export function auditHash(previous: string, row: Omit<AuditEntity, 'hash'>): string {
  const { position, commandId, principalId, principalKind, operation, contentHash, targets, requestId, at } =
    row;
  const said = [
    position,
    commandId,
    principalId,
    principalKind,
    operation,
    contentHash,
    targets,
    requestId,
    at.toISOString(),
  ];
  return createHash('sha256').update(previous).update(JSON.stringify(said)).digest('hex');
}
