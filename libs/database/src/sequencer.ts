import { IsNull, In, type EntityManager } from 'typeorm';
import { auditHash, CHAIN_START } from './audit-chain.ts';
import { isDuplicate, isRetryable } from './errors.ts';
import type { Database } from './database.ts';
import { AuditEntity, FactEntity, SequenceEntity } from './kit.entities.ts';

const BATCH = 500;
const FACTS = 'fact';
const AUDIT = 'audit';

/** Another process numbered the same rows first; nothing is lost, it has done the work. */
class Fenced extends Error {}

/**
 * Numbers committed rows that have no position yet, without gaps: facts in the order of their subject's versions,
 * audit rows chained by hash. Runs in the caller's transaction and gives how many rows it numbered. The counter row is
 * written in the same transaction under a condition, so of two that run at once one commits and the other rolls back.
 */
export async function sequence(db: EntityManager): Promise<number> {
  const counters = await db.findBy(SequenceEntity, { name: In([FACTS, AUDIT]) });
  const of = (name: string) => counters.find((counter) => counter.name === name) ?? null;
  return (await numberFacts(db, of(FACTS))) + (await chainAudit(db, of(AUDIT)));
}

async function numberFacts(db: EntityManager, counter: SequenceEntity | null): Promise<number> {
  const pending = await db.find(FactEntity, {
    select: { id: true, subject: true, subjectVersion: true, ordinal: true },
    where: { position: IsNull() },
    order: { id: 'ASC' },
    take: BATCH,
  });
  if (pending.length === 0) return 0;
  const rows = pending.length < BATCH ? pending : await withEarlierVersions(db, pending);
  const last = counter?.last ?? 0;
  const positions = new Map(inSubjectOrder(rows).map(({ id }, index) => [id, last + index + 1]));
  await setValues(db, { table: 'fact', key: 'id', column: 'position' }, positions);
  await advance(db, FACTS, counter, { last: last + rows.length, hash: null });
  return rows.length;
}

/** A full batch may have cut off the earlier fact of a subject whose later one it holds. */
async function withEarlierVersions(db: EntityManager, pending: FactEntity[]): Promise<FactEntity[]> {
  const subjects = [...new Set(pending.map(({ subject }) => subject))];
  return db.find(FactEntity, {
    select: { id: true, subject: true, subjectVersion: true, ordinal: true },
    where: { position: IsNull(), subject: In(subjects) },
    order: { id: 'ASC' },
  });
}

/** Rows stay where they first appeared, but those of one subject take their places in the order of its versions. */
function inSubjectOrder(rows: readonly FactEntity[]): FactEntity[] {
  const bySubject = new Map<string, FactEntity[]>();
  for (const row of rows) bySubject.set(row.subject, [...(bySubject.get(row.subject) ?? []), row]);
  for (const own of bySubject.values())
    own.sort((a, b) => a.subjectVersion - b.subjectVersion || a.ordinal - b.ordinal);
  return rows.flatMap(({ subject }) => bySubject.get(subject)?.shift() ?? []);
}

/** Gives many rows their values of one column in a few statements. */
async function setValues(
  db: EntityManager,
  names: { readonly table: string; readonly key: string; readonly column: string },
  values: ReadonlyMap<string, number | string>,
): Promise<void> {
  const { driver } = db.dataSource;
  const [table, id, column] = [names.table, names.key, names.column].map((name) => driver.escape(name));
  for (let from = 0, all = [...values]; from < all.length; from += BATCH) {
    const part = all.slice(from, from + BATCH);
    const cases = part.map(() => 'WHEN ? THEN ?').join(' ');
    const marks = part.map(() => '?').join(', ');
    await db.query(`UPDATE ${table} SET ${column} = CASE ${id} ${cases} END WHERE ${id} IN (${marks})`, [
      ...part.flat(),
      ...part.map(([each]) => each),
    ]);
  }
}

async function chainAudit(db: EntityManager, counter: SequenceEntity | null): Promise<number> {
  const pending = await db.find(AuditEntity, {
    where: { position: IsNull() },
    order: { commandId: 'ASC' },
    take: BATCH,
  });
  if (pending.length === 0) return 0;
  let position = counter?.last ?? 0;
  let hash = counter?.hash ?? CHAIN_START;
  const positions = new Map<string, number>();
  const hashes = new Map<string, string>();
  for (const row of pending) {
    position += 1;
    hash = auditHash(hash, { ...row, position });
    positions.set(row.commandId, position);
    hashes.set(row.commandId, hash);
  }
  const names = { table: 'audit', key: 'commandId' };
  await setValues(db, { ...names, column: 'position' }, positions);
  await setValues(db, { ...names, column: 'hash' }, hashes);
  await advance(db, AUDIT, counter, { last: position, hash });
  return pending.length;
}

async function advance(
  db: EntityManager,
  name: string,
  before: SequenceEntity | null,
  after: Pick<SequenceEntity, 'last' | 'hash'>,
): Promise<void> {
  if (!before) {
    await db.insert(SequenceEntity, { name, ...after });
    return;
  }
  const { affected } = await db.update(SequenceEntity, { name, last: before.last }, after);
  if (affected !== 1) throw new Fenced();
}

/** More races lost in a row than replicas cause: then the counter does not fit the rows. */
const MOST_RACES_LOST = 50;

/**
 * Numbers everything that is committed and not numbered yet; safe to run on several replicas at once. Rejects when the
 * counter stands behind positions that are taken, as after a partial restore.
 */
export async function drainSequence(database: Database): Promise<number> {
  let total = 0;
  let lost = 0;
  for (;;) {
    const numbered = await database.transaction(sequence).catch((error: unknown) => {
      if (!isRace(error) || lost >= MOST_RACES_LOST) throw error;
      return null;
    });
    if (numbered === 0) return total;
    lost = numbered === null ? lost + 1 : 0;
    total += numbered ?? 0;
  }
}

/** Another replica was quicker: it moved the counter, holds the rows, or wrote the first counter row. */
function isRace(error: unknown): boolean {
  return error instanceof Fenced || isRetryable(error) || isDuplicate(error);
}
