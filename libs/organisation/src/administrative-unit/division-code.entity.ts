import { key, localDay, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A national division code a unit bore for a time (行政区划代码). */
@Entity('division_code')
@Index('ix_division_code_unit', ['unitId'])
@Index('ix_division_code_code', ['code'])
export class DivisionCodeEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  unitId!: string;

  @Column(key(12))
  code!: string;

  /** First day; null when nobody knows it. */
  @Column(orNull(localDay))
  validFrom!: string | null;

  /** Last day; null while it is in force. */
  @Column(orNull(localDay))
  validTo!: string | null;
}
