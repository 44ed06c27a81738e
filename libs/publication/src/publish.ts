import { hashOf, isDuplicate, type UnitOfWork } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { problemOf, type Board, type Content } from './board.ts';
import { noticeDays, type NoticePeriods } from './notice-days.ts';
import { PublicationEntity } from './publication.entity.ts';

/** The units an entry lies in. */
export type Units = Pick<PublicationEntity, 'cityId' | 'countyId' | 'streetId' | 'communityId'>;

/** An entry to be published. */
export interface NewPublication {
  readonly kind: string;
  readonly subjectId: string;
  /** Such as `2026`; one entry per kind, subject and period. */
  readonly period?: string;
  readonly title: string;
  readonly content: Content;
  readonly units: Units;
  readonly periods: NoticePeriods;
}

/**
 * Hangs an entry on the board. Refuses with PUBLICATION_EXISTS (it is corrected, not published again) and
 * PUBLICATION_NOT_PUBLIC with the `field` that has no place there.
 */
export async function publish(
  unit: UnitOfWork,
  board: Board,
  entry: NewPublication,
): Promise<PublicationEntity> {
  const { kind, subjectId, period = '', title, content, units, periods } = entry;
  const row = {
    kind,
    subjectId,
    period,
    title,
    content,
    ...unitsOf(units),
    ...noticeDays(unit.now, periods),
  };
  return insert(unit, board, { ...row, entryId: unit.newId(), version: 1, state: 'PUBLISHED', reason: null });
}

/**
 * Replaces what an entry says by a new version, with a reason and a new period for objections; the old one stays to be
 * read. Refuses with NOT_FOUND, CONFLICT, REASON_REQUIRED, PUBLICATION_WITHDRAWN, PUBLICATION_NOT_PUBLIC.
 */
export async function correct(
  unit: UnitOfWork,
  board: Board,
  entryId: string,
  {
    title,
    content,
    reason,
    periods,
  }: {
    readonly title?: string;
    readonly content: Content;
    readonly reason: string;
    readonly periods: NoticePeriods;
  },
): Promise<PublicationEntity> {
  const before = await replaced(unit, entryId, reason);
  const days = noticeDays(unit.now, periods);
  return insert(unit, board, {
    ...before,
    ...days,
    title: title ?? before.title,
    content,
    reason: reason.trim(),
  });
}

/** Takes an entry from the board, with a reason (撤回). From then on nobody reads what any of its versions said. */
export async function withdraw(
  unit: UnitOfWork,
  board: Board,
  entryId: string,
  reason: string,
): Promise<PublicationEntity> {
  const before = await replaced(unit, entryId, reason);
  return insert(unit, board, { ...before, state: 'WITHDRAWN', reason: reason.trim() });
}

/** The newest version of an entry about a subject; null when there is none. */
export function entryOn(
  { db }: UnitOfWork,
  { kind, subjectId, period = '' }: Pick<NewPublication, 'kind' | 'subjectId' | 'period'>,
): Promise<PublicationEntity | null> {
  return db.findOneBy(PublicationEntity, { kind, subjectId, period, current: true });
}

/** The next version of an entry, before its change; the present one is no longer the newest. */
async function replaced(unit: UnitOfWork, entryId: string, reason: string): Promise<PublicationEntity> {
  if (reason.trim() === '') throw new DomainError('REASON_REQUIRED');
  const before = await unit.db.findOneBy(PublicationEntity, { entryId, current: true });
  if (!before) throw new DomainError('NOT_FOUND', { entryId });
  if (before.state === 'WITHDRAWN') throw new DomainError('PUBLICATION_WITHDRAWN');
  const { affected } = await unit.db.update(
    PublicationEntity,
    { id: before.id, current: true },
    { current: false },
  );
  if (affected !== 1) throw new DomainError('CONFLICT', { id: entryId, currentVersion: before.version });
  return { ...before, version: before.version + 1 };
}

type Draft = Omit<PublicationEntity, 'id' | 'current' | 'contentHash' | 'publishedAt' | 'publishedBy'>;

async function insert(unit: UnitOfWork, board: Board, draft: Draft): Promise<PublicationEntity> {
  const { kind, title, content, entryId, version, state, subjectId, period, noticeUntil, objectionUntil } =
    draft;
  const field = problemOf(board, kind, title, content, draft.reason);
  if (field !== null) throw new DomainError('PUBLICATION_NOT_PUBLIC', { field });
  const contentHash = hashOf({ title, content });
  const row: PublicationEntity = {
    ...draft,
    id: unit.newId(),
    current: true,
    contentHash,
    publishedAt: unit.now,
    publishedBy: unit.principal?.id ?? null,
  };
  try {
    await unit.db.insert(PublicationEntity, row);
  } catch (error) {
    if (!isDuplicate(error)) throw error;
    throw version === 1
      ? new DomainError('PUBLICATION_EXISTS')
      : new DomainError('CONFLICT', { id: entryId });
  }
  const what = state === 'WITHDRAWN' ? 'withdrawn' : version === 1 ? 'published' : 'corrected';
  const { cityId, countyId, streetId, communityId } = row;
  unit.emit({
    type: `${board.domain}.publication.${what}.v1`,
    subject: entryId,
    subjectVersion: version,
    place: { CITY: cityId, COUNTY: countyId, STREET: streetId, COMMUNITY: communityId },
    data: { kind, subjectId, period, contentHash, noticeUntil, objectionUntil },
  });
  return row;
}

function unitsOf({ cityId, countyId, streetId, communityId }: Units): Units {
  return { cityId, countyId, streetId, communityId };
}
