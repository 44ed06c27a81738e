import { randomBytes } from 'node:crypto';
import { canonical, sha256 } from './canonical.ts';

/** Says how it is done; another way gets another name. */
export const PROTOCOL = 'redgrid-draw-1';

/** What is drawn from: distinct ids (候选名录). */
export interface Pool {
  readonly name: string;
  readonly ids: readonly string[];
}

/** Somebody who is not drawn, and why (回避、排除). */
export interface Exclusion {
  /** The name of the pool. */
  readonly pool: string;
  readonly id: string;
  /** Excluded for this object only; null for the whole draw. */
  readonly object: string | null;
  /** A code, such as CONFLICT_OF_INTEREST or DRAWN_RECENTLY. */
  readonly reason: string;
  /** The record it rests on. */
  readonly evidence: string | null;
}

/** What is to be drawn: `take` objects, and for each `perObject` drawers from the second pool, if there is one. */
export interface DrawPlan {
  readonly subject: string;
  readonly objects: Pool;
  readonly drawers: Pool | null;
  readonly take: number;
  readonly perObject: number;
  readonly exclusions: readonly Exclusion[];
  /** The public number to come that is mixed in, in words; null for none. */
  readonly publicSource: string | null;
}

/** The frozen plan, as it is published before anybody can know the outcome (抽取公告). */
export interface Announcement extends DrawPlan {
  readonly protocol: string;
  readonly poolHashes: Readonly<Record<string, string>>;
  /** SHA-256 of the seed, which stays secret until the draw. */
  readonly seedHash: string;
}

/** One object that was drawn, with those drawn for it. */
export interface Drawn {
  readonly object: string;
  readonly drawers: readonly string[];
}

/** A draw with all that is needed to repeat it (抽取结果). */
export interface DrawRecord {
  readonly announcement: Announcement;
  /** SHA-256 of the announcement. */
  readonly commitment: string;
  readonly seed: string;
  readonly publicNumber: string | null;
  /** SHA-256 of seed and public number, a line each. */
  readonly mixedSeed: string;
  readonly drawn: readonly Drawn[];
}

/** Ids, names, seeds and numbers: printable ASCII without blanks, the same bytes in every language. */
const PLAIN = /^[!-~]{1,64}$/;

/** A new secret: 32 bytes as hex. */
export function newSeed(): string {
  return randomBytes(32).toString('hex');
}

/** Freezes a plan and binds it to a seed; the order of pools and exclusions makes no difference. RangeError for what cannot be drawn. */
export function announce(plan: DrawPlan, seed: string): Announcement {
  const problem = problemOf(plan);
  if (problem !== null) throw new RangeError(problem);
  const objects = sorted(plan.objects);
  const drawers = plan.drawers && sorted(plan.drawers);
  const { subject, take, perObject, publicSource } = plan;
  const exclusions = plan.exclusions
    .map(({ pool, id, object, reason, evidence }) => ({ pool, id, object, reason, evidence }))
    .sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
  return {
    protocol: PROTOCOL,
    subject,
    objects,
    drawers,
    take,
    perObject,
    exclusions,
    publicSource,
    poolHashes: hashesOf([objects, ...(drawers ? [drawers] : [])]),
    seedHash: sha256(seed),
  };
}

/** SHA-256 of an announcement: whoever has it can tell later whether anything was changed (承诺值). */
export function commitmentOf(announcement: Announcement): string {
  return sha256(canonical(announcement));
}

/** Draws: whoever knows announcement, seed and public number gets the same. RangeError for a seed that was not announced. */
export function draw(
  announcement: Announcement,
  { seed, publicNumber }: { readonly seed: string; readonly publicNumber: string | null },
): DrawRecord {
  if (sha256(seed) !== announcement.seedHash) throw new RangeError('Not the announced seed');
  const sound = publicNumber === null ? announcement.publicSource === null : PLAIN.test(publicNumber);
  if (!sound || (publicNumber !== null) !== (announcement.publicSource !== null))
    throw new RangeError('The public number is given when one was announced, and else not');
  const mixedSeed = sha256(`${seed}\n${publicNumber ?? ''}`);
  const commitment = commitmentOf(announcement);
  return {
    announcement,
    commitment,
    seed,
    publicNumber,
    mixedSeed,
    drawn: drawnFrom(announcement, mixedSeed),
  };
}

function drawnFrom({ objects, drawers, take, perObject, exclusions }: Announcement, seed: string): Drawn[] {
  const chosen = ranked(eligible(objects, null, exclusions), (id) => `${seed}\n${objects.name}\n${id}`).slice(
    0,
    take,
  );
  return chosen.map((object) => {
    if (!drawers) return { object, drawers: [] };
    const able = eligible(drawers, object, exclusions);
    return {
      object,
      drawers: ranked(able, (id) => `${seed}\n${drawers.name}\n${object}\n${id}`).slice(0, perObject),
    };
  });
}

/** Who may be drawn: for an object, those not excluded from it or from the whole draw. */
function eligible({ name, ids }: Pool, object: string | null, exclusions: readonly Exclusion[]): string[] {
  const out = new Set(
    exclusions
      .filter((each) => each.pool === name && (each.object === null || each.object === object))
      .map(({ id }) => id),
  );
  return ids.filter((id) => !out.has(id));
}

/** In the order of their hashes; the smallest comes first. */
function ranked(ids: readonly string[], textOf: (id: string) => string): string[] {
  return ids
    .map((id) => ({ id, hash: sha256(textOf(id)) }))
    .sort((a, b) => (a.hash < b.hash ? -1 : 1))
    .map(({ id }) => id);
}

function sorted({ name, ids }: Pool): Pool {
  return { name, ids: ids.toSorted((a, b) => (a < b ? -1 : 1)) };
}

function hashesOf(pools: readonly Pool[]): Record<string, string> {
  return Object.fromEntries(pools.map((pool) => [pool.name, sha256(canonical(pool))]));
}

/** Why a plan cannot be drawn, in words; null when it can, whatever the seed. */
export function problemOf(plan: DrawPlan): string | null {
  const { objects, drawers, take, perObject, exclusions, publicSource } = plan;
  const pools = drawers ? [objects, drawers] : [objects];
  const names = pools.map(({ name }) => name);
  if (new Set(names).size !== names.length) return 'Two pools have two names';
  for (const { name, ids } of pools)
    if (![name, ...ids].every((text) => PLAIN.test(text)) || new Set(ids).size !== ids.length)
      return `${name}: ids are distinct, printable and at most 64 signs long`;
  const strange = exclusions.find(
    ({ pool, id }) => !pools.find(({ name }) => name === pool)?.ids.includes(id),
  );
  if (strange) return `${strange.id} is in no pool`;
  if (publicSource?.trim() === '') return 'A public number has a source';
  if (!Number.isSafeInteger(take) || take < 1 || !Number.isSafeInteger(perObject))
    return 'At least one is drawn';
  if (perObject < (drawers ? 1 : 0)) return 'At least one is drawn for each';
  const able = eligible(objects, null, exclusions);
  if (able.length < take) return `${objects.name}: ${able.length} may be drawn, ${take} are wanted`;
  if (!drawers) return null;
  const short = able.find((object) => eligible(drawers, object, exclusions).length < perObject);
  return short === undefined ? null : `${drawers.name}: fewer than ${perObject} may be drawn for ${short}`;
}
