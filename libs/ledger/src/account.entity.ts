import { bigInteger, flag, key, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** On which side an account grows: what is held on the left (借), what is owed on the right (贷). */
export type Side = 'DEBIT' | 'CREDIT';

/** An account of a book (账户). A control account (统驭账户) is never posted to: it is what its children add up to. */
@Entity('ledger_account')
@Index('ux_ledger_account_owner', ['bookId', 'kind', 'ownerId'], { unique: true })
@Index('ix_ledger_account_parent', ['parentId'])
export class LedgerAccountEntity {
  /** Follows from book, kind and owner (see accountId), so that opening it twice does no harm. */
  @PrimaryColumn(key(32))
  id!: string;

  @Column(key(64))
  bookId!: string;

  /** What the book is about, such as a compound: for rules that say who may read it. */
  @Column(key())
  subjectId!: string;

  @Column(key(24))
  kind!: string;

  @Column(key())
  ownerId!: string;

  @Column(key(6))
  side!: Side;

  @Column(flag)
  control!: boolean;

  /** The control account it counts towards. */
  @Column(orNull(key(32)))
  parentId!: string | null;

  /** What the balance may not fall below, in fen; null when there is no such limit. */
  @Column(orNull(bigInteger))
  floor!: number | null;

  /** In fen, in the account's own sense: positive when there is something. */
  @Column(bigInteger)
  balance!: number;

  /** The last entry that moved it; 0 for none. */
  @Column(bigInteger)
  sequence!: number;
}
