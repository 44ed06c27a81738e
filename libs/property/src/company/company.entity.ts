import { instant, int, key, localDay, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PlacedRow } from '../place/placed-row.ts';

/** A property service provider (物业服务人): a company or another manager. */
@Entity('company')
@Index('ux_company_uscc', ['uscc'], { unique: true })
@Index('ix_company_name', ['nameKey', 'id'])
@Index('ix_company_type', ['type', 'nameKey', 'id'])
export class CompanyEntity extends PlacedRow {
  @PrimaryColumn(key())
  id!: string;

  @Column(text(120))
  name!: string;

  @Column(key(120))
  nameKey!: string;

  /** Unified social credit code, upper case. */
  @Column(key(18))
  uscc!: string;

  /** A code of companyTypes. */
  @Column(key(32))
  type!: string;

  @Column(orNull(key()))
  legalRepresentativeId!: string | null;

  @Column(localDay)
  registeredOn!: string;

  @Column(orNull(text(60)))
  licence!: string | null;

  /** The unit it is registered at; the columns are that unit's. */
  @Column(key())
  unitId!: string;

  @Column(instant)
  enteredAt!: Date;

  @Column(int)
  version!: number;
}
