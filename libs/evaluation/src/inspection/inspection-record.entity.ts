import { instant, int, key, longText, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { InspectionFinding } from './inspection.machine.ts';

/** What was found at one company (检查记录). */
@Entity('inspection_record')
@Index('ux_inspection_record_company', ['inspectionId', 'companyId'], { unique: true })
@Index('ix_inspection_record_company', ['companyId', 'recordedAt'])
export class InspectionRecordEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  inspectionId!: string;

  @Column(key())
  companyId!: string;

  @Column(key(16))
  finding!: InspectionFinding;

  @Column(int)
  problems!: number;

  /** In words; for those who inspect and the company, never published. */
  @Column(orNull(longText))
  report!: string | null;

  @Column(key(64))
  recordedBy!: string;

  @Column(instant)
  recordedAt!: Date;
}
