import { int, key } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PlacedRow } from '../place/placed-row.ts';

/** One community a compound lies in, with the units above it (小区所在社区); most compounds have one, few have two. */
@Entity('compound_place')
@Index('ix_compound_place_compound', ['compoundId', 'ordinal'])
@Index('ix_compound_place_city', ['cityId', 'compoundId'])
@Index('ix_compound_place_county', ['countyId', 'compoundId'])
@Index('ix_compound_place_street', ['streetId', 'compoundId'])
@Index('ix_compound_place_community', ['communityId', 'compoundId'])
export class CompoundPlaceEntity extends PlacedRow {
  @PrimaryColumn(key(48))
  id!: string;

  @Column(key())
  compoundId!: string;

  /** 0 is the community in which facts of the compound are counted. */
  @Column(int)
  ordinal!: number;
}
