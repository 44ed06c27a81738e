import { int, key, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A building of a compound (楼栋). */
@Entity('building')
@Index('ux_building_name', ['compoundId', 'sortKey'], { unique: true })
export class BuildingEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  compoundId!: string;

  @Column(text(60))
  name!: string;

  /** The name with its numbers padded: 2号楼 comes before 10号楼. */
  @Column(key(200))
  sortKey!: string;

  @Column(orNull(int))
  units!: number | null;

  @Column(orNull(int))
  floors!: number | null;

  @Column(int)
  houseCount!: number;

  @Column(int)
  version!: number;
}
