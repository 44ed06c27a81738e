import { column, instant, key, primary, type Migration } from '@redgrid/database';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Which of our records a row of another system became (来源对照), and a keyed digest of the row as it was last taken. */
@Entity('import_source')
export class ImportSourceEntity {
  @PrimaryColumn(key(24))
  kind!: string;

  @PrimaryColumn(key(32))
  sourceSystem!: string;

  @PrimaryColumn(key(64))
  sourceId!: string;

  @Column(key(80))
  entityId!: string;

  @Column(key(32))
  rowHash!: string;

  /** The job that took it last. */
  @Column(key())
  jobId!: string;

  @Column(instant)
  at!: Date;
}

export const importEntities = [ImportSourceEntity];

export const importMigrations: readonly Migration[] = [
  {
    name: '2026-11-22-create-import-source',
    async up(tables) {
      await tables.create('import_source', {
        kind: primary(column.key(24)),
        sourceSystem: primary(column.key(32)),
        sourceId: primary(column.key(64)),
        entityId: column.key(80),
        rowHash: column.key(32),
        jobId: column.key(),
        at: column.instant,
      });
    },
    async down(tables) {
      await tables.drop('import_source');
    },
  },
];
