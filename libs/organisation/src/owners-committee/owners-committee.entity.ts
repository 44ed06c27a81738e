import { int, key } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { SeatingColumns } from './seating-columns.ts';

/** The owners' committee of a compound with its sitting term (业主委员会). */
@Entity('owners_committee')
@Index('ux_owners_committee_compound', ['compoundId'], { unique: true })
@Index('ix_owners_committee_term_end', ['termEndsOn', 'id'])
@Index('ix_owners_committee_county', ['countyId', 'termEndsOn', 'id'])
@Index('ix_owners_committee_street', ['streetId', 'termEndsOn', 'id'])
@Index('ix_owners_committee_community', ['communityId', 'termEndsOn', 'id'])
export class OwnersCommitteeEntity extends SeatingColumns {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  /** The sitting term. */
  @Column(key())
  termId!: string;
}
