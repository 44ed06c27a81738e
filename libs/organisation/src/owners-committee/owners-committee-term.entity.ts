import { key, localDay, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { SeatingColumns } from './seating-columns.ts';

/** One term of a committee, from its seating until the next one is seated (业委会届次). */
@Entity('owners_committee_term')
@Index('ux_owners_committee_term_number', ['committeeId', 'number'], { unique: true })
export class OwnersCommitteeTermEntity extends SeatingColumns {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  committeeId!: string;

  @Column(key(16))
  state!: 'SEATED' | 'REPLACED';

  /** The day the next committee was seated. */
  @Column(orNull(localDay))
  replacedOn!: string | null;
}
