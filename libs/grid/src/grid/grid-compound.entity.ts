import { key } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A compound a grid covers. Within one community a compound lies in one grid (一个小区归一个网格). */
@Entity('grid_compound')
@Index('ux_grid_compound', ['compoundId', 'communityId'], { unique: true })
export class GridCompoundEntity {
  @PrimaryColumn(key())
  gridId!: string;

  @PrimaryColumn(key())
  compoundId!: string;

  @Column(key())
  communityId!: string;
}
