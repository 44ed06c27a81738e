import type { UnitOfWork } from '@redgrid/database';
import type { FactHandler, FactRecord } from '@redgrid/events';
import { BanStandingEntity, type Ban } from './ban-standing.entity.ts';
import { banIn, permitIn, permitUseIn, type PermitUse } from './gate-facts.ts';
import { PermitEntity } from './permit.entity.ts';
import { LessThan } from 'typeorm';

/** Which actions of a domain stand behind a gate. */
export interface GatedActions {
  /** Those that need a permit. */
  readonly permits?: readonly string[];
  /** Those one can be banned from. */
  readonly bans?: readonly string[];
}

/** Keeps a domain's permits and bans up to date from their owners' facts, in any order and however often they come. */
export function gateHandlers({ permits = [], bans = [] }: GatedActions): FactHandler[] {
  return [
    { wants: (fact) => permits.includes(permitIn(fact)?.action ?? ''), apply: rememberPermit },
    { wants: (fact) => bans.includes(banIn(fact)?.action ?? ''), apply: rememberBan },
  ];
}

/** Lets the owner of permits hear what became of those for an action. */
export function permitUseHandler(
  action: string,
  apply: (unit: UnitOfWork, use: PermitUse, fact: FactRecord) => Promise<void>,
): FactHandler {
  return {
    wants: (fact) => permitUseIn(fact)?.action === action,
    apply: async (unit, fact) => {
      const use = permitUseIn(fact);
      if (use) await apply(unit, use, fact);
    },
  };
}

async function rememberPermit({ db }: UnitOfWork, fact: FactRecord): Promise<void> {
  const permit = permitIn(fact);
  if (!permit) return;
  const { subject: id, subjectVersion: ownerVersion } = fact;
  const told = { ...permit, ownerVersion };
  const { affected } = await db.update(PermitEntity, { id, ownerVersion: LessThan(ownerVersion) }, told);
  if (affected === 1 || (await db.existsBy(PermitEntity, { id }))) return;
  await db.insert(PermitEntity, { ...told, id, usedFor: null, usedFen: null, usedAt: null });
}

async function rememberBan(unit: UnitOfWork, fact: FactRecord): Promise<void> {
  const notice = banIn(fact);
  if (!notice) return;
  const { action, subjectId, ...told } = notice;
  const ban: Ban = { ...told, id: fact.subject, version: fact.subjectVersion };
  const { bans } = await heldStanding(unit, { action, subjectId });
  const known = bans.find(({ id }) => id === ban.id);
  if (known && known.version >= ban.version) return;
  const all = [...bans.filter(({ id }) => id !== ban.id), ban];
  await unit.db.update(BanStandingEntity, { action, subjectId }, { bans: all });
}

/**
 * The standing of a subject as it is at this moment, held until the transaction ends: writing first waits for whoever
 * writes it, and what is read afterwards is the newest on every engine and at every level of isolation.
 */
export async function heldStanding(
  { db }: UnitOfWork,
  who: { readonly action: string; readonly subjectId: string },
): Promise<BanStandingEntity> {
  const { action, subjectId } = who;
  const hold = () => db.update(BanStandingEntity, { action, subjectId }, { touched: () => 'touched + 1' });
  const { affected } = await hold();
  if (affected !== 1) {
    await db
      .createQueryBuilder()
      .insert()
      .into(BanStandingEntity)
      .values({ action, subjectId, bans: [], touched: 1 })
      .orIgnore()
      .execute();
    await hold();
  }
  return db.findOneByOrFail(BanStandingEntity, { action, subjectId });
}
