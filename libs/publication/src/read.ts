import {
  listPage,
  rowLoader,
  rowsLoader,
  where,
  type Connection,
  type PageArguments,
  type RequestContext,
} from '@redgrid/database';
import { PublicationEntity } from './publication.entity.ts';
import type { Units } from './publish.ts';

/** What a reader narrows the board by. */
export interface PublicationFilter extends PageArguments {
  readonly kind?: string | null;
  readonly subjectId?: string | null;
  /** One of the units, by its column. */
  readonly within?: Partial<Units>;
}

/** Reads the board: open to everybody, newest first. Built once per request. */
export class BoardReader {
  /** All versions of an entry, oldest first. */
  readonly versions;
  private readonly byId;

  constructor(private readonly request: RequestContext) {
    const spec = { entity: PublicationEntity, rules: 'ALL' } as const;
    this.byId = rowLoader(request, { ...spec, column: 'id' });
    this.versions = rowsLoader(request, { ...spec, column: 'entryId', orderBy: 'version' });
  }

  /** One version by its id. */
  version(id: string): Promise<PublicationEntity | null> {
    return this.byId.load(id);
  }

  /** The newest version of an entry. */
  async entry(entryId: string): Promise<PublicationEntity | null> {
    return (await this.versions.load(entryId)).at(-1) ?? null;
  }

  /** The newest versions of all entries. */
  list({
    kind,
    subjectId,
    within = {},
    first,
    after,
  }: PublicationFilter): Promise<Connection<PublicationEntity>> {
    return listPage(this.request, {
      name: 'publications',
      entity: PublicationEntity,
      rules: 'PUBLIC',
      where: where<PublicationEntity>({ current: true, kind, subjectId, ...within }),
      orderBy: 'publishedAt',
      direction: 'DESC',
      page: { first: first ?? null, after: after ?? null },
    });
  }

  /** Whether what a version said may still be read: not when its entry was withdrawn. */
  async isReadable({ entryId }: PublicationEntity): Promise<boolean> {
    return (await this.entry(entryId))?.state === 'PUBLISHED';
  }
}

/** What a version says, field by field in the words of its kind. */
export interface Line {
  readonly name: string;
  readonly label: string;
  readonly value: string | null;
}
