import type { Place } from '@redgrid/access';
import { isDuplicate, rowsLoader, type RequestContext, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { In } from 'typeorm';
import { AttachedFileEntity } from './attached-file.entity.ts';
import { DirectoryEntity } from './directory.ts';

/** A record that takes files. */
export interface FileOwner {
  /** Its type in the graph, such as Appeal; platform must know how to ask for the files of one. */
  readonly kind: string;
  readonly id: string;
  /** Its version after the change, for the fact. */
  readonly version: number;
  readonly place: Place;
  /** `<domain>.<what>.files-attached.v1`. */
  readonly fact: string;
}

/** Files of one step. */
const MOST_AT_ONCE = 9;
const WAIT_MS = 2_000;
const LOOK_MS = 50;

/**
 * Waits until this domain has heard of files that were sent a moment ago, two seconds at most. Called before the command
 * that attaches them: inside it nothing new can be heard. Errors: BAD_USER_INPUT for more than nine.
 */
export async function hearOfFiles(request: RequestContext, fileIds: readonly string[]): Promise<void> {
  const wanted = demandFew(fileIds);
  const { manager } = request.database.freshReader;
  for (let waited = 0; wanted.length > 0 && waited < WAIT_MS; waited += LOOK_MS) {
    const known = await manager.countBy(DirectoryEntity, { id: In([...wanted]), kind: 'FILE' });
    if (known >= wanted.length) return;
    await new Promise((wake) => setTimeout(wake, LOOK_MS));
  }
}

/**
 * Gives files the caller has sent to a record, within the running command. Errors: FILE_NOT_ATTACHABLE for a file that is
 * not there, not the caller's, expired or in use (all alike), BAD_USER_INPUT for more than nine at once.
 */
export async function attachFiles(
  unit: UnitOfWork,
  { kind, id, version, place, fact }: FileOwner,
  fileIds: readonly string[],
): Promise<void> {
  const wanted = demandFew(fileIds);
  if (wanted.length === 0) return;
  const known = await unit.db.findBy(DirectoryEntity, { id: In([...wanted]), kind: 'FILE' });
  const own = known.filter((file) => isOpenTo(unit, file));
  if (own.length < wanted.length) throw new DomainError('FILE_NOT_ATTACHABLE', { retryable: true });
  const rows = wanted.map((fileId, ordinal) => ({ fileId, kind, subjectId: id, ordinal, at: unit.now }));
  await unit.db.insert(AttachedFileEntity, rows).catch((error: unknown) => {
    throw isDuplicate(error) ? new DomainError('FILE_NOT_ATTACHABLE', { retryable: true }) : error;
  });
  const data = { kind, fileIds: wanted, accountId: unit.principal?.id ?? null };
  unit.emit({ type: fact, subject: id, subjectVersion: version, place, data });
}

function demandFew(fileIds: readonly string[]): readonly string[] {
  if (fileIds.length > MOST_AT_ONCE)
    throw new DomainError('BAD_USER_INPUT', { field: 'fileIds', most: MOST_AT_ONCE });
  return [...new Set(fileIds)];
}

function isOpenTo({ principal, now }: UnitOfWork, { state, attributes }: DirectoryEntity): boolean {
  const { uploaderId, expiresAt } = attributes;
  return (
    state === 'UNATTACHED' &&
    principal !== null &&
    uploaderId === principal.id &&
    typeof expiresAt === 'string' &&
    new Date(expiresAt) > now
  );
}

/** What backs the files of a record: references which platform answers, or not, as it decides by the record. */
export interface AttachedFiles {
  load(subjectId: string): Promise<{ readonly id: string }[]>;
}

/** The files of records of one kind, in the order they were attached; for records another rule has shown to the caller. */
export function attachedFiles(request: RequestContext, kind: string): AttachedFiles {
  const rows = rowsLoader(request, {
    entity: AttachedFileEntity,
    column: 'subjectId',
    rules: 'ALL',
    orderBy: 'at',
  });
  return {
    load: async (subjectId) =>
      (await rows.load(subjectId))
        .filter((row) => row.kind === kind)
        .toSorted((a, b) => a.at.getTime() - b.at.getTime() || a.ordinal - b.ordinal)
        .map(({ fileId }) => ({ id: fileId })),
  };
}
