import { area, int, key, localDay, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { TenderState } from './tender.case.ts';

/** A tender for the management of a compound (招标). */
@Entity('tender')
@Index('ix_tender_compound', ['compoundId', 'id'])
export class TenderEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  compoundId!: string;

  /** Of all buildings of the zone, at the notice. */
  @Column(area)
  floorArea!: number;

  @Column(key(12))
  state!: TenderState;

  /** The last day for bids. */
  @Column(localDay)
  bidsUntil!: string;

  @Column(orNull(key()))
  winningBidId!: string | null;

  @Column(int)
  version!: number;
}
