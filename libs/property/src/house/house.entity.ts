import { area, int, key, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type HouseUse = 'RESIDENTIAL' | 'COMMERCIAL' | 'OTHER';

/** A house (房屋): a home, a shop or another part somebody owns for himself. */
@Entity('house')
@Index('ux_house_number', ['buildingId', 'sortKey'], { unique: true })
@Index('ix_house_compound', ['compoundId', 'id'])
export class HouseEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key())
  compoundId!: string;

  @Column(key())
  buildingId!: string;

  /** The entrance (单元) it is reached by; 0 when the building has none. */
  @Column(int)
  unit!: number;

  @Column(text(20))
  number!: string;

  /** Unit and number, padded. */
  @Column(key(120))
  sortKey!: string;

  /** Exclusive area in 0.01 m². */
  @Column(area)
  area!: number;

  @Column(key(16))
  use!: HouseUse;

  @Column(int)
  households!: number;

  @Column(int)
  version!: number;
}
