import { isDuplicate, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { In } from 'typeorm';
import { ChecklistEvidenceEntity, ChecklistItemEntity } from './checklist.entity.ts';

/** Evidence as it is shown; the rest the kit adds. */
export type Shown = Omit<ChecklistEvidenceEntity, 'id' | 'ordinal' | 'recordedAt'>;

/** Adds evidence within a running command: the history keeps what was shown before. */
export async function show(unit: UnitOfWork, shown: Shown): Promise<ChecklistEvidenceEntity> {
  const { list, subjectId, set, item, periodTo, validUntil } = shown;
  const at = { list, subjectId, set, item };
  const known = await unit.db.findOneBy(ChecklistItemEntity, at);
  const ordinal = (known?.ordinal ?? 0) + 1;
  // The unique number stands guard: of two that are shown at once, one is asked to try again.
  const row = { ...shown, id: unit.newId(), ordinal, recordedAt: unit.now };
  await unit.db.insert(ChecklistEvidenceEntity, row as never).catch((error: unknown) => {
    throw isDuplicate(error) ? new DomainError('CONFLICT', { retryable: true }) : error;
  });
  const latest = { ordinal, evidenceId: row.id, periodTo, validUntil };
  if (known) await unit.db.update(ChecklistItemEntity, at, latest);
  else await unit.db.insert(ChecklistItemEntity, { ...at, ...latest });
  unit.touch(row.id);
  return row;
}

const CHUNK = 500;

/** The latest evidence of all items of some subjects: one statement per 500 of them. */
export async function latestEvidence(
  request: RequestContext,
  list: string,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, ChecklistItemEntity[]>> {
  const rows: ChecklistItemEntity[] = [];
  for (let from = 0; from < subjectIds.length; from += CHUNK) {
    const subjectId = In(subjectIds.slice(from, from + CHUNK));
    rows.push(...(await request.unit.db.findBy(ChecklistItemEntity, { list, subjectId })));
  }
  return Map.groupBy(rows, ({ subjectId }) => subjectId);
}
