import { column, int, key, primary, type DatabaseConfig, type Migration } from '@redgrid/database';
import {
  directoryEntities,
  directoryHandler,
  directoryMigrations,
  projectionEntities,
  projectionMigrations,
  type FactHandler,
} from '@redgrid/events';
import { openToys } from '@redgrid/testing';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What facts came to, per subject: an effect that shows every fact applied twice, left out, or out of order. */
@Entity('tally')
export class TallyEntity {
  @PrimaryColumn(key())
  id!: string;

  /** How many facts were applied. */
  @Column(int)
  applied!: number;

  /** The version of the last one. */
  @Column(int)
  last!: number;

  /** How many came after a later one, or twice. */
  @Column(int)
  inverted!: number;
}

const tallyMigration: Migration = {
  name: '2026-11-22-create-tally',
  async up(tables) {
    await tables.create('tally', {
      id: primary(column.key()),
      applied: column.int,
      last: column.int,
      inverted: column.int,
    });
  },
  async down(tables) {
    await tables.drop('tally');
  },
};

/** A database of the drill: toys and tallies, facts and a directory. */
export function openDrill(config: DatabaseConfig, poolSize = 10) {
  return openToys({
    config,
    poolSize,
    entities: [TallyEntity, ...directoryEntities, ...projectionEntities],
    migrations: [tallyMigration, ...directoryMigrations, ...projectionMigrations],
  });
}

/** Counts what is applied; `pause` lets time pass in the middle of a transaction. */
export const tallying = (pause: () => Promise<unknown>): FactHandler => ({
  wants: ({ type }) => type === 'toy.turned.v1',
  apply: async ({ db }, { subject, subjectVersion }) => {
    const known = await db.findOneBy(TallyEntity, { id: subject });
    await pause();
    const inverted = known && known.last >= subjectVersion ? 1 : 0;
    if (!known) await db.insert(TallyEntity, { id: subject, applied: 1, last: subjectVersion, inverted: 0 });
    else
      await db.update(
        TallyEntity,
        { id: subject },
        {
          applied: known.applied + 1,
          last: Math.max(known.last, subjectVersion),
          inverted: known.inverted + inverted,
        },
      );
  },
});

/** What the drill's consumer does with facts. */
export const drillHandlers = (pause: () => Promise<unknown>): FactHandler[] => [
  tallying(pause),
  directoryHandler,
];
