import type { Fact } from '@redgrid/database';
import type { DirectoryEntity, DirectoryKind, DirectoryPlace } from './directory.ts';
import type { FactRecord } from './feed.ts';

/** What an owner tells of an entity; put into a fact's data as `directory` by `directoryFact`. */
export interface DirectoryNotice {
  readonly kind: DirectoryKind;
  readonly state: string;
  readonly name: string;
  readonly attributes?: DirectoryEntity['attributes'];
  readonly places: readonly DirectoryPlace[];
}

/** A notice with the entity it is about and the owner's version of it. */
export interface VersionedNotice extends DirectoryNotice {
  readonly id: string;
  readonly version: number;
}

/** A fact that also keeps the directories of the other domains up to date. */
export function directoryFact(fact: Fact, directory: DirectoryNotice): Fact {
  return { ...fact, data: { ...fact.data, directory } };
}

/** One chunk fact speaks of so many entities at most: MySQL keeps 64 kB of a fact's data, and a notice may take 600 bytes. */
export const MOST_NOTICES = 100;

/**
 * One fact for entities written in bulk, at most MOST_NOTICES of them (RangeError beyond): its subject is the chunk, and
 * each notice carries the id and version of its own entity, so that an older one never overwrites a newer.
 */
export function directoryChunkFact(fact: Fact, directories: readonly VersionedNotice[]): Fact {
  if (directories.length > MOST_NOTICES)
    throw new RangeError(`A fact carries at most ${MOST_NOTICES} notices`);
  return { ...fact, data: { ...fact.data, directories } };
}

/** Every notice a fact carries, alone or in a chunk. */
export function noticesOf({ subject, subjectVersion, data }: FactRecord): readonly VersionedNotice[] {
  const { directory, directories } = data as {
    readonly directory?: DirectoryNotice;
    readonly directories?: readonly VersionedNotice[];
  };
  const alone = directory ? [{ ...directory, id: subject, version: subjectVersion }] : [];
  return directories ? [...alone, ...directories] : alone;
}
