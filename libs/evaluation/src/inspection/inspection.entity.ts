import { instant, int, json, key, longText, orNull, text } from '@redgrid/database';
import type { Announcement, DrawRecord } from '@redgrid/draw';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { InspectionState } from './inspection.machine.ts';

/** One double-random inspection (双随机抽查): announced, drawn, carried out, published. */
@Entity('inspection')
@Index('ix_inspection_planned', ['plannedAt', 'id'])
@Index('ix_inspection_unit', ['unitId', 'drawnAt'])
@Index('ix_inspection_city', ['cityId', 'plannedAt', 'id'])
@Index('ix_inspection_county', ['countyId', 'plannedAt', 'id'])
@Index('ix_inspection_street', ['streetId', 'plannedAt', 'id'])
@Index('ix_inspection_community', ['communityId', 'plannedAt', 'id'])
export class InspectionEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  @Column(key(16))
  state!: InspectionState;

  @Column(text(120))
  title!: string;

  /** The unit that inspects. */
  @Column(key())
  unitId!: string;

  /** Pools, exclusions and the hash of the seed, frozen at planning. */
  @Column(json)
  announcement!: Announcement;

  @Column(key(64))
  commitment!: string;

  /** The seed, encrypted until the draw. */
  @Column(longText)
  sealedSeed!: string;

  @Column(orNull(json))
  record!: DrawRecord | null;

  /** How many companies were drawn, and of how many the result is in. */
  @Column(int)
  toInspect!: number;

  @Column(int)
  inspected!: number;

  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;

  @Column(instant)
  plannedAt!: Date;

  @Column(orNull(instant))
  drawnAt!: Date | null;

  @Column(orNull(instant))
  publishedAt!: Date | null;
}
