import { fen, instant, int, key, localDay, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { MatterState } from './major-matter.case.ts';

/** A major matter of the owners, reported before it is decided (重大事项). */
@Entity('major_matter')
@Index('ix_major_matter_compound', ['compoundId', 'id'])
export class MajorMatterEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  compoundId!: string;

  /** A code of the list of major matters in force when it was brought. */
  @Column(key(64))
  type!: string;

  @Column(text(200))
  subject!: string;

  /** What it will cost at most; null for a matter without money. */
  @Column(orNull(fen))
  amount!: number | null;

  @Column(key(20))
  state!: MatterState;

  @Column(orNull(instant))
  reportedAt!: Date | null;

  /** When the party organisation consented. */
  @Column(orNull(instant))
  partyConsentAt!: Date | null;

  /** When the housing department consented. */
  @Column(orNull(instant))
  housingConsentAt!: Date | null;

  /** The last day the consent holds: the earlier of what both sides say. */
  @Column(orNull(localDay))
  validUntil!: string | null;

  /** The record of another domain it was carried out by, such as a use of the fund. */
  @Column(orNull(key(64)))
  usedFor!: string | null;

  @Column(orNull(fen))
  usedAmount!: number | null;

  @Column(orNull(instant))
  implementedAt!: Date | null;

  @Column(int)
  version!: number;
}
