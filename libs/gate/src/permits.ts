import type { UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import type { RuleCheck } from '@redgrid/policy';
import { IsNull } from 'typeorm';
import { permitChecks, permitRefusal, type Wanted } from './gate.rules.ts';
import { PermitEntity } from './permit.entity.ts';

/** Which permit somebody wants to use, and for what. */
export interface PermitWanted extends Omit<Wanted, 'at'> {
  readonly permitId: string;
  readonly action: string;
  readonly subjectId: string;
}

/** How a permit stands against what is wanted, as it is known here; nothing is used. For previews and earlier steps. */
export async function lookAtPermit(
  { db, now }: UnitOfWork,
  { permitId: id, action, subjectId, ...wanted }: PermitWanted,
): Promise<RuleCheck[]> {
  const permit = await db.findOneBy(PermitEntity, { id, action, subjectId });
  return permitChecks(permit, { ...wanted, at: now });
}

/**
 * Uses a permit in the transaction of the irreversible step, and gives the checks it met: once, whoever else tries at the
 * same time. It is claimed before it is looked at, so that nothing can change it until the step commits; a refusal takes
 * the claim back with everything else. Before the command ask `request.upTo(owner)`, so that what the owner has taken back
 * is known. Errors: PERMIT_REQUIRED, PERMIT_USED, PERMIT_EXPIRED, PERMIT_EXCEEDED, each with its checks.
 */
export async function usePermit(
  { db, now }: UnitOfWork,
  { permitId: id, action, subjectId, ...wanted }: PermitWanted,
  usedFor: string,
): Promise<RuleCheck[]> {
  const use = { usedFor, usedFen: wanted.amountFen, usedAt: now };
  const { affected } = await db.update(PermitEntity, { id, action, subjectId, usedFor: IsNull() }, use);
  const permit = await db.findOneBy(PermitEntity, { id, action, subjectId });
  // Claimed by us it was unused before; otherwise it is used, even where an older view of the row does not show it yet.
  const before = permit && { ...permit, usedFor: affected === 1 ? null : (permit.usedFor ?? 'ANOTHER') };
  const checks = permitChecks(before, { ...wanted, at: now });
  const refusal = permitRefusal(checks);
  if (refusal) throw new DomainError(refusal, { checks });
  return checks;
}
