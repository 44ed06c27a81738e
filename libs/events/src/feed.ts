import type { Database } from '@redgrid/database';
import { FactEntity, SequenceEntity } from '@redgrid/database';
import { IsNull, MoreThan, type FindOptionsWhere } from 'typeorm';
import type { SnapshotPage } from './snapshot.ts';

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
  /** The position by which everything is told that the command of a fact had to tell; null when there is no such fact. */
  positionOf(factId: string): Promise<number | null>;
  /** The position of the last fact that is committed by now. */
  head(): Promise<number>;
  /** What its owner has by now, page by page; null when he does not answer for all of it. */
  snapshot?(after: string | null): Promise<SnapshotPage | null>;
  /** Says when there may be something new; a source that cannot is polled. Gives a function that stops it. */
  onNews?(listener: () => void): () => void;
}

/** The feed of a domain in this process. `number` makes sure that every fact committed by now has its position. */
export function localFeed(
  name: string,
  database: Database,
  number: () => Promise<void> = async () => undefined,
): FeedSource {
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
    positionOf: async (id) => {
      const db = database.freshReader.manager;
      const fact = await db.findOne(FactEntity, { select: { commandId: true }, where: { id } });
      if (!fact) return null;
      const { commandId } = fact;
      await numbered(database, { commandId }, number);
      const [last] = await db.find(FactEntity, {
        select: { position: true },
        where: { commandId },
        order: { position: 'DESC' },
        take: 1,
      });
      return Number(last?.position);
    },
    head: async () => {
      await numbered(database, {}, number);
      const counter = await database.freshReader.manager.findOneBy(SequenceEntity, { name: 'fact' });
      return counter?.last ?? 0;
    },
    onNews: (listener) => {
      database.committed.on('command', listener);
      return () => database.committed.off('command', listener);
    },
  };
}

/** Sees to it that the facts there are now have their positions. Rejects when they cannot be numbered at the moment. */
async function numbered(
  { freshReader: { manager: db } }: Database,
  which: FindOptionsWhere<FactEntity>,
  number: () => Promise<void>,
): Promise<void> {
  const [pending] = await db.find(FactEntity, {
    select: { id: true },
    where: { ...which, position: IsNull() },
    order: { id: 'DESC' },
    take: 1,
  });
  if (!pending) return;
  await number();
  if (await db.existsBy(FactEntity, { id: pending.id, position: IsNull() }))
    throw new Error('Facts are committed and cannot be numbered');
}
