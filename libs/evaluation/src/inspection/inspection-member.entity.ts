import { key, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who is behind an id of a pool (名录成员): companies are public, inspectors have a number of the draw only. */
@Entity('inspection_member')
@Index('ix_inspection_member_of', ['inspectionId'])
@Index('ix_inspection_member_person', ['personId', 'state', 'inspectionId'])
@Index('ix_inspection_member_company', ['companyId', 'state', 'inspectionId'])
export class InspectionMemberEntity {
  @PrimaryColumn(key(80))
  id!: string;

  @Column(key())
  inspectionId!: string;

  @Column(key(12))
  pool!: 'companies' | 'inspectors';

  /** The id in the pool. */
  @Column(key())
  code!: string;

  @Column(orNull(key()))
  companyId!: string | null;

  @Column(orNull(key()))
  personId!: string | null;

  @Column(key(8))
  state!: 'POOL' | 'DRAWN';
}
