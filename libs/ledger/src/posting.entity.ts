import { bigInteger, flag, key } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What one entry did to one account (分录), with the balance it left. Never changed, never deleted. */
@Entity('ledger_posting')
@Index('ux_ledger_posting_account', ['accountId', 'sequence'], { unique: true })
@Index('ix_ledger_posting_book', ['bookId', 'sequence'])
export class LedgerPostingEntity {
  /** The entry's id and a number. */
  @PrimaryColumn(key(48))
  id!: string;

  @Column(key(64))
  bookId!: string;

  @Column(key())
  entryId!: string;

  @Column(key(32))
  accountId!: string;

  /** That of the entry. */
  @Column(bigInteger)
  sequence!: number;

  /** Fen on the left (借方); one side is 0. */
  @Column(bigInteger)
  debit!: number;

  /** Fen on the right (贷方). */
  @Column(bigInteger)
  credit!: number;

  /** The account's balance afterwards, in fen. */
  @Column(bigInteger)
  balance!: number;

  /** Whether it is the sum of others, kept for a control account; such lines are no part of the entry's own sum. */
  @Column(flag)
  summary!: boolean;
}
