import { bigInteger, instant, key, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** One entry of a book (记账凭证): postings that add up to nothing. Never changed, never deleted; taken back by another. */
@Entity('ledger_entry')
@Index('ux_ledger_entry_sequence', ['bookId', 'sequence'], { unique: true })
@Index('ux_ledger_entry_reference', ['bookId', 'reference'], { unique: true })
@Index('ux_ledger_entry_reverses', ['reversesId'], { unique: true })
@Index('ix_ledger_entry_posted', ['bookId', 'postedAt'])
export class LedgerEntryEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key(64))
  bookId!: string;

  @Column(bigInteger)
  sequence!: number;

  @Column(key(24))
  kind!: string;

  /** What the outside calls it, such as a bank's number; once per book. */
  @Column(key(64))
  reference!: string;

  /** Tells a repetition from another entry under the same reference. */
  @Column(key(64))
  contentHash!: string;

  /** The sum of one side, in fen. */
  @Column(bigInteger)
  amount!: number;

  @Column(orNull(text(200)))
  note!: string | null;

  /** The entry it takes back. */
  @Column(orNull(key()))
  reversesId!: string | null;

  @Column(instant)
  happenedAt!: Date;

  @Column(instant)
  postedAt!: Date;

  /** The account that posted it. */
  @Column(orNull(key(64)))
  postedBy!: string | null;
}
