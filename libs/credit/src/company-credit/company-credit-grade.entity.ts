import { int, json, key, localDay, orNull } from '@redgrid/database';
import type { RuleCheck } from '@redgrid/policy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** The grade of a company as the last rating found it (信用等级); its facts can be added up to it at any time. */
@Entity('company_credit_grade')
@Index('ux_company_credit_grade_company', ['companyId'], { unique: true })
@Index('ix_company_credit_grade_city', ['cityId', 'score', 'id'])
@Index('ix_company_credit_grade_county', ['countyId', 'score', 'id'])
@Index('ix_company_credit_grade_street', ['streetId', 'score', 'id'])
export class CompanyCreditGradeEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  @Column(key())
  companyId!: string;

  @Column(key(16))
  grade!: string;

  /** Hundredths of a point. */
  @Column(int)
  score!: number;

  @Column(localDay)
  asOf!: string;

  @Column(json)
  basis!: RuleCheck[];

  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;
}
