import { setImmediate as breath } from 'node:timers/promises';
import { chunksOf, type UnitOfWork } from '@redgrid/database';
import { In } from 'typeorm';
import type { FactHandler } from './consumer.ts';
import { DirectoryEntity, DirectoryPlaceEntity } from './directory.ts';
import { noticesOf, type DirectoryNotice, type VersionedNotice } from './notice.ts';
import type { Projection } from './projection.ts';

/** Small enough that the event loop turns in between. */
const AT_ONCE = 250;

/** Of some changes an owner tells nothing, so his version may be ahead of the one here. */
const directory: Projection = {
  name: 'directory',
  version: 1,
  tables: [DirectoryEntity, DirectoryPlaceEntity],
  notAbove: ['version'],
  fromOwner: rememberAll,
};

/** Keeps this domain's directory up to date from the owners' facts. */
export const directoryHandler: FactHandler = {
  projection: directory,
  wants: ({ data }) => 'directory' in data || 'directories' in data,
  apply: (unit, fact) => rememberAll(unit, noticesOf(fact)),
};

/** Writes a directory entry; an owner calls it for its own entities when it wants them in its own directory. */
export function remember(
  unit: UnitOfWork,
  id: string,
  version: number,
  notice: DirectoryNotice,
): Promise<void> {
  return rememberAll(unit, [{ ...notice, id, version }]);
}

/** Writes directory entries; of each the newest version stays, in whatever order they come. */
export async function rememberAll(unit: UnitOfWork, notices: readonly VersionedNotice[]): Promise<void> {
  for (const [index, chunk] of chunksOf(newestOf(notices), AT_ONCE).entries()) {
    if (index > 0) await breath();
    await write(unit, chunk);
  }
}

function newestOf(notices: readonly VersionedNotice[]): VersionedNotice[] {
  const newest = new Map<string, VersionedNotice>();
  for (const notice of notices) {
    const other = newest.get(notice.id);
    if (!other || other.version < notice.version) newest.set(notice.id, notice);
  }
  return [...newest.values()];
}

async function write({ db }: UnitOfWork, notices: readonly VersionedNotice[]): Promise<void> {
  const ids = notices.map(({ id }) => id);
  const found = await db.find(DirectoryEntity, {
    select: { id: true, version: true },
    where: { id: In(ids) },
  });
  const known = new Map(found.map(({ id, version }) => [id, version]));
  const fresh = notices.filter(({ id }) => !known.has(id));
  const newer = notices.filter(({ id, version }) => (known.get(id) ?? version) < version);
  if (fresh.length > 0) await db.insert(DirectoryEntity, fresh.map(entryOf));
  for (const notice of newer) await db.update(DirectoryEntity, { id: notice.id }, entryOf(notice));
  if (newer.length > 0) await db.delete(DirectoryPlaceEntity, { directoryId: In(newer.map(({ id }) => id)) });
  const places = [...fresh, ...newer].flatMap(placesIn);
  for (const rows of chunksOf(places, AT_ONCE)) await db.insert(DirectoryPlaceEntity, rows);
}

function entryOf({ id, kind, state, name, version, attributes = {} }: VersionedNotice): DirectoryEntity {
  return { id, kind, state, name, version, attributes };
}

function placesIn({ id, places }: VersionedNotice): Partial<DirectoryPlaceEntity>[] {
  return places.map((place, index) => ({ ...place, id: `${id}:${index}`, directoryId: id }));
}
