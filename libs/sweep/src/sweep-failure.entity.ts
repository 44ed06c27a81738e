import { column, instant, int, key, primary, type Migration } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A due item whose work failed (到期处理失败), until it succeeds: how often, with which code, and when it is tried again. */
@Entity('sweep_failure')
@Index('ix_sweep_failure_last', ['lastAt'])
export class SweepFailureEntity {
  @PrimaryColumn(key(64))
  sweep!: string;

  @PrimaryColumn(key(64))
  itemId!: string;

  @Column(int)
  attempts!: number;

  /** The stable code of the error; INTERNAL_SERVER_ERROR for what is none of ours. */
  @Column(key(64))
  code!: string;

  @Column(instant)
  firstAt!: Date;

  @Column(instant)
  lastAt!: Date;

  @Column(instant)
  retryAt!: Date;
}

export const sweepEntities = [SweepFailureEntity];

export const sweepMigrations: readonly Migration[] = [
  {
    name: '2026-11-22-create-sweep-failure',
    async up(tables) {
      await tables.create(
        'sweep_failure',
        {
          sweep: primary(column.key(64)),
          itemId: primary(column.key(64)),
          attempts: column.int,
          code: column.key(64),
          firstAt: column.instant,
          lastAt: column.instant,
          retryAt: column.instant,
        },
        [{ name: 'ix_sweep_failure_last', columns: ['lastAt'] }],
      );
    },
    async down(tables) {
      await tables.drop('sweep_failure');
    },
  },
];
