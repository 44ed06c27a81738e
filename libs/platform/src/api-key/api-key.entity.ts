import { instant, int, json, key, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A secret by which an organisation's system signs in (接口密钥). Only the hash of the secret is kept. */
@Entity('api_key')
@Index('ix_api_key_account', ['accountId', 'createdAt'])
export class ApiKeyEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key(64))
  accountId!: string;

  @Column(text(200))
  title!: string;

  /** The public part of the key, by which it is looked up. */
  @Index('ux_api_key_prefix', { unique: true })
  @Column(key(16))
  prefix!: string;

  /** SHA-256 of the secret part, which has 256 random bits. */
  @Column(key(64))
  secretHash!: string;

  /** The account's grants the key may use; null for all of them. */
  @Column(orNull(json))
  grantIds!: readonly string[] | null;

  @Column(instant)
  expiresAt!: Date;

  @Column(orNull(instant))
  revokedAt!: Date | null;

  /** The key that takes its place; until its end both are valid. */
  @Column(orNull(key()))
  replacedById!: string | null;

  @Column(int)
  version!: number;

  @Column(instant)
  createdAt!: Date;
}
