import { instant, int, json, key, localDay, orNull, text } from '@redgrid/database';
import type { Clause } from '@redgrid/policy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Something a company did that counts for its credit (企业信用信息). Rows are added, never changed. */
@Entity('company_credit_fact')
@Index('ix_company_credit_fact_company', ['companyId', 'happenedOn', 'id'])
@Index('ux_company_credit_fact_reverses', ['reversesId'], { unique: true })
export class CompanyCreditFactEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  companyId!: string;

  @Column(key(64))
  kind!: string;

  /** As the pack said when the fact was entered; of a reversal, the opposite of what it takes back. */
  @Column(int)
  points!: number;

  @Column(json)
  clause!: Clause;

  /** A reversal has the day of what it takes back, so that both count or neither. */
  @Column(localDay)
  happenedOn!: string;

  @Column(instant)
  knownAt!: Date;

  @Column(orNull(key()))
  documentId!: string | null;

  @Column(text(120))
  source!: string;

  @Column(orNull(text(500)))
  note!: string | null;

  @Column(orNull(key()))
  reversesId!: string | null;

  @Column(orNull(text(500)))
  reason!: string | null;

  @Column(orNull(key()))
  recordedById!: string | null;

  /** Where it was entered: the company's place, or that of a project it runs. */
  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;
}
