import type { Fact } from '@redgrid/database';
import type { FactRecord } from '@redgrid/events';
import type { Clause } from '@redgrid/policy';

/** What an owner allows; put into a fact's data as `permit`. The permit is called like the fact's subject. */
export interface PermitNotice {
  readonly action: string;
  readonly subjectId: string;
  /** False takes it back. */
  readonly granted: boolean;
  readonly limitFen: number | null;
  readonly expiresAt: Date | null;
  readonly clause: Clause;
}

/** From what an owner keeps somebody; put into a fact's data as `ban`. The ban is called like the fact's subject. */
export interface BanNotice {
  readonly action: string;
  readonly subjectId: string;
  /** False lifts it. */
  readonly standing: boolean;
  /** First and last day, in Asia/Shanghai; `to` is null for one without end. */
  readonly from: string;
  readonly to: string | null;
  readonly reason: string;
  readonly clause: Clause;
}

/** What became of a permit; put into a fact's data as `permitUse` by who used it. */
export interface PermitUse {
  readonly permitId: string;
  readonly action: string;
  /** The record it was used for. */
  readonly usedFor: string;
  readonly amountFen: number | null;
}

/** A fact that grants a permit, changes it or takes it back. */
export function permitFact(fact: Fact, permit: PermitNotice): Fact {
  const expiresAt = permit.expiresAt?.toISOString() ?? null;
  return { ...fact, data: { ...fact.data, permit: { ...permit, expiresAt } } };
}

/** A fact that bans somebody or lifts a ban. */
export function banFact(fact: Fact, ban: BanNotice): Fact {
  return { ...fact, data: { ...fact.data, ban } };
}

/** A fact by which the owner of a permit hears that it was used. */
export function permitUsedFact(fact: Fact, use: PermitUse): Fact {
  return { ...fact, data: { ...fact.data, permitUse: use } };
}

/** The permit a fact speaks of, if it does. */
export function permitIn({ data }: Pick<FactRecord, 'data'>): PermitNotice | null {
  const told = data.permit as (Omit<PermitNotice, 'expiresAt'> & { expiresAt: string | null }) | undefined;
  return told ? { ...told, expiresAt: told.expiresAt === null ? null : new Date(told.expiresAt) } : null;
}

/** The ban a fact speaks of, if it does. */
export function banIn({ data }: Pick<FactRecord, 'data'>): BanNotice | null {
  return (data.ban as BanNotice | undefined) ?? null;
}

/** The use of a permit a fact speaks of, if it does. */
export function permitUseIn({ data }: Pick<FactRecord, 'data'>): PermitUse | null {
  return (data.permitUse as PermitUse | undefined) ?? null;
}
