import type { Database } from '@redgrid/database';
import { FactEntity } from '@redgrid/database';
import { MoreThan } from 'typeorm';

/** A fact as other domains read it. */
export interface FactRecord {
  /** Gapless from 1 within its domain. */
  readonly position: number;
  readonly id: string;
  readonly type: string;
  readonly subject: string;
  readonly subjectVersion: number;
  /** Scope type → id: where it lies. */
  readonly place: Readonly<Record<string, string>>;
  readonly data: Readonly<Record<string, unknown>>;
  readonly happenedAt: Date;
  readonly knownAt: Date;
}

/** The facts of one domain, by position. */
export interface FeedSource {
  readonly name: string;
  /** At most `limit` facts after a position, in order. */
  read(after: number, limit: number): Promise<readonly FactRecord[]>;
  /** Says when there may be something new; a source that cannot is polled. Gives a function that stops it. */
  onNews?(listener: () => void): () => void;
}

/** The feed of a domain in this process. */
export function localFeed(name: string, database: Database): FeedSource {
  return {
    name,
    read: async (after, limit) => {
      const rows = await database.freshReader.manager.find(FactEntity, {
        where: { position: MoreThan(after) },
        order: { position: 'ASC' },
        take: limit,
      });
      return rows.map(({ commandId: _command, ordinal: _ordinal, position, ...fact }) => ({
        ...fact,
        position: Number(position),
      }));
    },
    onNews: (listener) => {
      database.committed.on('command', listener);
      return () => database.committed.off('command', listener);
    },
  };
}
