import { flag, instant, int, key, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** Who may sign in: a person, an organisation's system or a service (账号). Holds no personal data, only the person's id. */
@Entity('account')
@Index('ix_account_city', ['cityId', 'createdAt', 'id'])
@Index('ix_account_county', ['countyId', 'createdAt', 'id'])
@Index('ix_account_street', ['streetId', 'createdAt', 'id'])
@Index('ix_account_community', ['communityId', 'createdAt', 'id'])
@Index('ix_account_created', ['createdAt', 'id'])
export class AccountEntity {
  @PrimaryColumn(key(64))
  id!: string;

  @Column(key(16))
  kind!: 'PERSON' | 'ORGANISATION' | 'SERVICE';

  @Index('ix_account_person')
  @Column(orNull(key()))
  personId!: string | null;

  /** The post or system it stands for, such as 某街道办事处; not a person's name. */
  @Column(text(200))
  title!: string;

  @Column(flag)
  disabled!: boolean;

  /** Counts the changes to what the account may do. */
  @Column(int)
  grantsVersion!: number;

  @Column(int)
  version!: number;

  /** SHA-256 of `iss|sub` of the identity provider; null for accounts that sign in by key only. */
  @Index('ux_account_subject', { unique: true })
  @Column(orNull(key(64)))
  subjectHash!: string | null;

  /** `iss|sub` as administrators read it. */
  @Column(orNull(text(512)))
  externalSubject!: string | null;

  /** The unit whose administrators look after the account, by level; all null when only the root's do. */
  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(instant)
  createdAt!: Date;
}
