import { column, instant, int, key, primary, type Migration } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Which file belongs to which record of this domain (记录的文件); a file belongs to one record only. */
@Entity('attached_file')
@Index('ix_attached_file_record', ['subjectId', 'at', 'ordinal'])
export class AttachedFileEntity {
  @PrimaryColumn(key())
  fileId!: string;

  /** The record's type in the graph, such as Appeal. */
  @Column(key(64))
  kind!: string;

  @Column(key(64))
  subjectId!: string;

  /** Its place among those attached at once. */
  @Column(int)
  ordinal!: number;

  @Column(instant)
  at!: Date;
}

export const createAttachedFile: Migration = {
  name: '2026-11-22-create-attached-file',
  async up(tables) {
    await tables.create(
      'attached_file',
      {
        fileId: primary(column.key()),
        kind: column.key(64),
        subjectId: column.key(64),
        ordinal: column.int,
        at: column.instant,
      },
      [{ name: 'ix_attached_file_record', columns: ['subjectId', 'at', 'ordinal'] }],
    );
  },
  async down(tables) {
    await tables.drop('attached_file');
  },
};
