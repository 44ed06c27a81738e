import type { UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { localDate, type Clause, type RuleCheck } from '@redgrid/policy';
import { BanStandingEntity } from './ban-standing.entity.ts';
import { heldStanding } from './gate.handlers.ts';
import { banChecks } from './gate.rules.ts';

/** Who wants to do what, and by which rule a banned one may not. */
export interface BanQuestion {
  readonly action: string;
  readonly subjectId: string;
  readonly clause: Clause;
}

/** Whether somebody is banned today, as it is known here. For previews and earlier steps. */
export async function lookAtBans(
  { db, now }: UnitOfWork,
  { action, subjectId, clause }: BanQuestion,
): Promise<RuleCheck[]> {
  const standing = await db.findOneBy(BanStandingEntity, { action, subjectId });
  return banChecks(standing?.bans ?? [], localDate(now), clause);
}

/** Refuses a banned one with BANNED and the entries. For earlier steps. */
export async function demandUnbanned(unit: UnitOfWork, question: BanQuestion): Promise<RuleCheck[]> {
  return unbroken(await lookAtBans(unit, question));
}

/**
 * The same in the transaction of the irreversible step: no ban can become known here between this look and the commit.
 * Before the command ask `request.upTo(owner)`. Errors: BANNED with the entries.
 */
export async function demandUnbannedToTheEnd(
  unit: UnitOfWork,
  { clause, ...who }: BanQuestion,
): Promise<RuleCheck[]> {
  const { bans } = await heldStanding(unit, who);
  return unbroken(banChecks(bans, localDate(unit.now), clause));
}

function unbroken(checks: RuleCheck[]): RuleCheck[] {
  if (checks.some(({ passed }) => !passed)) throw new DomainError('BANNED', { checks });
  return checks;
}
