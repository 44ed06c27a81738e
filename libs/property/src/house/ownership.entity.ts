import { int, key, localDay, orNull } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

/** A person's share in a house (产权). The shares of one house make one. */
@Entity('ownership')
@Index('ux_ownership_person', ['houseId', 'personId'], { unique: true })
@Index('ix_ownership_person', ['personId', 'compoundId'])
@Index('ix_ownership_compound', ['compoundId', 'houseId'])
export class OwnershipEntity {
  @PrimaryColumn(key(80))
  id!: string;

  @Column(key())
  houseId!: string;

  @Column(key())
  compoundId!: string;

  @Column(key())
  personId!: string;

  @Column(int)
  shareNumerator!: number;

  @Column(int)
  shareDenominator!: number;

  @Column(orNull(localDay))
  since!: string | null;
}
