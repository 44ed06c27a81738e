import { fen, instant, key } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** What a company offers in a tender (投标). */
@Entity('bid')
@Index('ux_bid_tender_company', ['tenderId', 'companyId'], { unique: true })
export class BidEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  tenderId!: string;

  @Column(key())
  companyId!: string;

  /** Fen per square metre and month. */
  @Column(fen)
  unitPrice!: number;

  @Column(instant)
  submittedAt!: Date;
}
