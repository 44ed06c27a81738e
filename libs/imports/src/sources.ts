import { chunksOf, type UnitOfWork } from '@redgrid/database';
import { In } from 'typeorm';
import { insertRows, rowsWhere } from './bulk.ts';
import { ImportSourceEntity } from './import-source.entity.ts';

/** What is known of a row of another system. */
export type KnownSource = Pick<ImportSourceEntity, 'sourceId' | 'entityId' | 'rowHash' | 'jobId'>;
/** A row that was taken. */
export type TakenSource = Omit<KnownSource, 'jobId'>;

/** Which rows of another system are known already, and as what. */
export async function sourcesOf(
  { db }: UnitOfWork,
  kind: string,
  sourceSystem: string,
  sourceIds: readonly string[],
): Promise<ReadonlyMap<string, KnownSource>> {
  if (sourceIds.length === 0) return new Map();
  const found = await rowsWhere(db, ImportSourceEntity, {
    select: ['sourceId', 'entityId', 'rowHash', 'jobId'],
    column: 'sourceId',
    values: sourceIds,
    fixed: { kind, sourceSystem },
  });
  return new Map(found.map((each) => [each.sourceId, each]));
}

/** What an import was taken for. */
export interface Taking {
  readonly kind: string;
  readonly sourceSystem: string;
  readonly jobId: string;
}

/** Keeps what rows became, in the transaction that made it. */
export async function keepSources(
  { db, now }: UnitOfWork,
  { kind, sourceSystem, jobId }: Taking,
  taken: readonly TakenSource[],
  known: ReadonlyMap<string, KnownSource>,
): Promise<void> {
  const again = taken.flatMap(({ sourceId }) => (known.has(sourceId) ? [sourceId] : []));
  for (const sourceIds of chunksOf(again, 250))
    await db.delete(ImportSourceEntity, { kind, sourceSystem, sourceId: In(sourceIds) });
  await insertRows(
    db,
    ImportSourceEntity,
    taken.map((each) => ({ kind, sourceSystem, jobId, at: now, ...each })),
  );
}

/** Ids of ours for references that are source ids of the same system; those that are none are left as they are. */
export async function referred(
  unit: UnitOfWork,
  kind: string,
  sourceSystem: string,
  references: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const known = await sourcesOf(unit, kind, sourceSystem, references);
  return new Map(references.map((reference) => [reference, known.get(reference)?.entityId ?? reference]));
}
