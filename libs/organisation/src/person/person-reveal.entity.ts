import { instant, key, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** That somebody saw a person's data in the clear, or found the person by a number, and why (个人信息查看记录). */
@Entity('person_reveal')
@Index('ix_person_reveal_person', ['personId', 'at', 'id'])
export class PersonRevealEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  personId!: string;

  /** The account that looked. */
  @Column(key(64))
  principalId!: string;

  @Column(key(16))
  kind!: 'REVEALED' | 'FOUND_BY_PHONE' | 'FOUND_BY_ID';

  @Column(text(200))
  reason!: string;

  @Column(instant)
  at!: Date;
}
