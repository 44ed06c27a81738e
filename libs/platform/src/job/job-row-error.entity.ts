import { int, json, key, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Why a row of a file was not taken (逐行错误). Codes only: what stood in the cell stays in the file. */
@Entity('job_row_error')
@Index('ix_job_row_error_job', ['jobId', 'id'])
export class JobRowErrorEntity {
  /** Job, row and column, so that they stand in the order of the file. */
  @PrimaryColumn(key(80))
  id!: string;

  @Column(key())
  jobId!: string;

  /** As a spreadsheet counts. */
  @Column(int)
  row!: number;

  @Column(orNull(key(40)))
  column!: string | null;

  @Column(key(64))
  code!: string;

  @Column(orNull(json))
  details!: Readonly<Record<string, string | number>> | null;
}
