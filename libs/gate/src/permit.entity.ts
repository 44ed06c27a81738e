import { fen, flag, instant, int, json, key, orNull } from '@redgrid/database';
import type { Clause } from '@redgrid/policy';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/**
 * What another domain allows this one to do, once (许可). The owner's columns follow his facts; the columns of its use are
 * written here and nowhere else, so that a fact that comes again never gives a used permit back.
 */
@Entity('permit')
@Index('ix_permit_subject', ['subjectId', 'action', 'id'])
export class PermitEntity {
  /** The owner's record that grants it. */
  @PrimaryColumn(key())
  id!: string;

  @Column(key(64))
  action!: string;

  /** What it may be done to: a compound, a company. */
  @Column(key())
  subjectId!: string;

  /** The owner's version; an older fact never overwrites a newer one. */
  @Column(int)
  ownerVersion!: number;

  @Column(flag)
  granted!: boolean;

  /** At most so much; null where no amount is asked. */
  @Column(orNull(fen))
  limitFen!: number | null;

  /** From this moment on it is of no use; null for one without end. */
  @Column(orNull(instant))
  expiresAt!: Date | null;

  /** The clause the owner granted it by. */
  @Column(json)
  clause!: Clause;

  /** The record it was used for; null while it is unused. */
  @Column(orNull(key(64)))
  usedFor!: string | null;

  @Column(orNull(fen))
  usedFen!: number | null;

  @Column(orNull(instant))
  usedAt!: Date | null;
}
