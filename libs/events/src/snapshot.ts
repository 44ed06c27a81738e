import { UnitOfWork, type Database } from '@redgrid/database';
import { MoreThan, type FindOptionsOrder, type FindOptionsWhere } from 'typeorm';
import type { DirectoryKind } from './directory.ts';
import type { DirectoryNotice, VersionedNotice } from './notice.ts';

/** How an owner tells of all its shared entities of one kind, as its facts would tell of each (目录快照). */
export interface DirectoryShare {
  readonly kind: DirectoryKind;
  /** At most `limit` entities whose ids come after one, by id; erased ones with their state, as their fact said it. */
  page(unit: UnitOfWork, after: string, limit: number): Promise<readonly VersionedNotice[]>;
}

interface Kept {
  id: string;
  version: number;
}

/** Shares a table of entities; `tell` gives the notice of each, in the order of the rows. */
export function directoryShare<Row extends Kept>(
  kind: DirectoryKind,
  entity: new () => Row,
  tell: (unit: UnitOfWork, rows: readonly Row[]) => Promise<readonly DirectoryNotice[]>,
): DirectoryShare {
  return {
    kind,
    page: async (unit, after, limit) => {
      const rows = await unit.db.find(entity, {
        where: { id: MoreThan(after) } as FindOptionsWhere<Row>,
        order: { id: 'ASC' } as FindOptionsOrder<Row>,
        take: limit,
      });
      const notices = await tell(unit, rows);
      return notices.map((notice, index) => ({ ...notice, ...keyOf(rows[index]) }));
    },
  };
}

function keyOf(row: Kept | undefined): Kept {
  if (!row) throw new RangeError('As many notices as rows');
  return { id: row.id, version: row.version };
}

/** Some of an owner's entities, and where the next begin; null after the last. */
export interface SnapshotPage {
  readonly notices: readonly VersionedNotice[];
  readonly next: string | null;
}

/** One page tells of so many entities at most. */
const PAGE = 500;

/**
 * Answers an owner's entities page by page: the kinds one after the other, each by id. `after` is the `next` of a page. An
 * owner that shares none as a whole answers null: what he has, his facts say from the first on.
 */
export function snapshotOf(
  database: Database,
  shares: readonly DirectoryShare[],
): (after: string | null) => Promise<SnapshotPage | null> {
  return async (after) => {
    const [, kind = '', id = ''] = /^([A-Z]+):(.*)$/s.exec(after ?? '') ?? [];
    const at = Math.max(
      0,
      shares.findIndex((share) => share.kind === kind),
    );
    const share = shares[at];
    if (!share) return null;
    const unit = new UnitOfWork(database.freshReader.manager, null, new Date());
    const notices = await share.page(unit, id, PAGE);
    const last = notices.at(-1);
    const following = shares[at + 1];
    const next =
      last && notices.length === PAGE ? `${share.kind}:${last.id}` : following ? `${following.kind}:` : null;
    return { notices, next };
  };
}
