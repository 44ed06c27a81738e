import { instant, int, key, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A rating that changed the score or the grade of a company (评级变动). Rows are added, never changed. */
@Entity('company_credit_change')
@Index('ix_company_credit_change_grade', ['gradeId', 'at', 'id'])
export class CompanyCreditChangeEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  gradeId!: string;

  @Column(key(16))
  grade!: string;

  /** Hundredths of a point. */
  @Column(int)
  score!: number;

  @Column(orNull(key(16)))
  previousGrade!: string | null;

  @Column(instant)
  at!: Date;
}
