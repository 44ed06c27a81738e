import type { RequestContext } from '@redgrid/database';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { filesSeen, type Reader } from './file-access.ts';
import { FileEntity } from './file.entity.ts';
import { filesOf } from './files.ts';

/** Finds files the caller may read: his own as long as they belong to nothing, else those of records he may read. */
export class FileService {
  constructor(private readonly request: RequestContext) {}

  /** A file, or null when there is none or the caller may not read it; the two look alike on purpose. */
  readonly readable = {
    load: (id: string): Promise<FileEntity | null> => {
      const make = () => new DataLoader<string, FileEntity | null>((ids) => this.readableOf(ids));
      return this.request.unit.loader('readableFile', make).load(id);
    },
  };

  /** The files of a record the caller may read, oldest first. */
  async ofRecord(kind: string, subjectId: string): Promise<FileEntity[]> {
    const seen = await this.seen(kind, [subjectId]);
    const ids = [...(seen.get(subjectId) ?? [])];
    if (ids.length === 0) return [];
    return this.request.unit.db.find(FileEntity, {
      where: { id: In(ids), subjectKind: kind, subjectId },
      order: { createdAt: 'ASC', id: 'ASC' },
    });
  }

  private async readableOf(ids: readonly string[]): Promise<(FileEntity | null)[]> {
    const { principal, db, now } = this.request.unit;
    const rows = principal ? await db.findBy(FileEntity, { id: In([...ids]) }) : [];
    const own = rows.filter(
      ({ state, uploaderId, expiresAt }) =>
        state === 'UNATTACHED' && uploaderId === principal?.id && expiresAt > now,
    );
    const attached = rows.filter(({ state }) => state === 'ATTACHED');
    const byKind = Map.groupBy(attached, ({ subjectKind }) => subjectKind ?? '');
    const granted = await Promise.all([...byKind].map(([kind, files]) => this.granted(kind, files)));
    const readable = new Map([...own, ...granted.flat()].map((file) => [file.id, file]));
    return ids.map((id) => readable.get(id) ?? null);
  }

  private async granted(kind: string, files: readonly FileEntity[]): Promise<FileEntity[]> {
    const subjectIds = [...new Set(files.map(({ subjectId }) => subjectId ?? ''))];
    const seen = await this.seen(kind, subjectIds);
    return files.filter(({ id, subjectId }) => seen.get(subjectId ?? '')?.has(id) ?? false);
  }

  private seen(kind: string, subjectIds: readonly string[]) {
    const { principal, language, requestId, database } = this.request;
    const reader: Reader = { principal, language, requestId };
    return filesSeen(filesOf(database).ask, reader, kind, subjectIds);
  }
}
