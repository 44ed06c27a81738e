import { column, key, localDay, primary, type Migration, type UnitOfWork } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That somebody did once what a duty asks for (履职记录): which record shows it. */
@Entity('duty_record')
@Index('ix_duty_record_subject', ['subjectId', 'duty', 'day'])
export class DutyRecordEntity {
  /** The record that shows it: a meeting, a report. */
  @PrimaryColumn(key())
  recordId!: string;

  @PrimaryColumn(key(40))
  duty!: string;

  @Column(key())
  subjectId!: string;

  /** The legal day on which it was done. */
  @Column(localDay)
  day!: string;
}

export const dutyEntities = [DutyRecordEntity];

export const dutyMigrations: readonly Migration[] = [
  {
    name: '2026-11-22-create-duty-record',
    async up(tables) {
      await tables.create(
        'duty_record',
        {
          recordId: primary(column.key()),
          duty: primary(column.key(40)),
          subjectId: column.key(),
          day: column.localDay,
        },
        [{ name: 'ix_duty_record_subject', columns: ['subjectId', 'duty', 'day'] }],
      );
    },
    async down(tables) {
      await tables.drop('duty_record');
    },
  },
];

/** Counts a record towards a duty, in the command that makes it; the same record counts once. */
export async function fulfil({ db }: UnitOfWork, record: DutyRecordEntity): Promise<void> {
  const { recordId, duty } = record;
  if (!(await db.existsBy(DutyRecordEntity, { recordId, duty }))) await db.insert(DutyRecordEntity, record);
}
