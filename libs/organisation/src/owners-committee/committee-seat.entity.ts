import { flag, int, key } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That a person sits, or sat, on a committee for a term (业委会席位). */
@Entity('committee_seat')
@Index('ux_committee_seat', ['termId', 'personId'], { unique: true })
@Index('ix_committee_seat_person', ['personId', 'sitting'])
@Index('ix_committee_seat_committee', ['committeeId', 'sitting'])
export class CommitteeSeatEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  committeeId!: string;

  @Column(key())
  termId!: string;

  @Column(key())
  personId!: string;

  @Column(flag)
  chair!: boolean;

  /** Chair first, then as elected. */
  @Column(int)
  ordinal!: number;

  @Column(flag)
  sitting!: boolean;
}
