import { int, key, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A grid (网格), with the units it lies in: who may see and change it. */
@Entity('grid')
@Index('ux_grid_code', ['communityId', 'code'], { unique: true })
@Index('ix_grid_city', ['cityId', 'code', 'id'])
@Index('ix_grid_county', ['countyId', 'code', 'id'])
@Index('ix_grid_street', ['streetId', 'code', 'id'])
@Index('ix_grid_head', ['headId'])
export class GridEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  @Column(key(32))
  code!: string;

  @Column(text(100))
  name!: string;

  @Column(int)
  level!: number;

  @Column(orNull(text(500)))
  boundary!: string | null;

  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(key())
  communityId!: string;

  @Column(orNull(key()))
  headId!: string | null;
}
