import { flag, int, key, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * A natural person (自然人): the only place of the whole graph where names and numbers of people are kept. Other tables,
 * facts and audit hold the id, so that a person can be erased and every chain stays whole.
 */
@Entity('person')
@Index('ux_person_id_number', ['idNumberIndex'], { unique: true })
@Index('ix_person_phone', ['phoneIndex'])
@Index('ix_person_city', ['cityId', 'id'])
@Index('ix_person_county', ['countyId', 'id'])
@Index('ix_person_street', ['streetId', 'id'])
@Index('ix_person_community', ['communityId', 'id'])
@Index('ix_person_compound', ['compoundId', 'id'])
export class PersonEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  /** ACTIVE or ERASED. */
  @Column(key(16))
  state!: 'ACTIVE' | 'ERASED';

  /** Empty once erased. */
  @Column(text(64))
  name!: string;

  /** Sealed; see PersonalData. */
  @Column(orNull(key(400)))
  phoneSealed!: string | null;

  @Column(orNull(key(64)))
  phoneIndex!: string | null;

  /** Sealed. */
  @Column(orNull(key(400)))
  idNumberSealed!: string | null;

  @Column(orNull(key(64)))
  idNumberIndex!: string | null;

  @Column(flag)
  partyMember!: boolean;

  /** Where the person lives or is registered. */
  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(orNull(key()))
  compoundId!: string | null;
}
