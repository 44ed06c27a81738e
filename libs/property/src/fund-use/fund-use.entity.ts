import { fen, instant, int, key, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { FundUseState } from './fund-use.case.ts';

/** A use of the maintenance fund, from application to publication (维修资金使用). */
@Entity('fund_use')
@Index('ix_fund_use_compound', ['compoundId', 'id'])
export class FundUseEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  compoundId!: string;

  /** The building whose owners bear it; null for the whole compound. */
  @Column(orNull(key()))
  buildingId!: string | null;

  @Column(text(200))
  purpose!: string;

  @Column(fen)
  amount!: number;

  @Column(key(20))
  state!: FundUseState;

  /** The major matter it was reported as. */
  @Column(orNull(key()))
  matterId!: string | null;

  /** The entry of the fund's book it was paid by. */
  @Column(orNull(key()))
  entryId!: string | null;

  @Column(orNull(instant))
  paidAt!: Date | null;

  @Column(int)
  version!: number;
}
