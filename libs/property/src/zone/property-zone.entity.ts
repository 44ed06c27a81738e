import { instant, int, key, longText, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PlacedRow } from '../place/placed-row.ts';

/** A property-management zone (物业管理区域): one or more compounds that are managed as one. */
@Entity('property_zone')
@Index('ix_property_zone_street', ['streetId', 'name', 'id'])
@Index('ix_property_zone_county', ['countyId', 'name', 'id'])
@Index('ix_property_zone_city', ['cityId', 'name', 'id'])
@Index('ix_property_zone_community', ['communityId', 'name', 'id'])
export class PropertyZoneEntity extends PlacedRow {
  @PrimaryColumn(key())
  id!: string;

  @Column(text(100))
  name!: string;

  @Column(longText)
  boundary!: string;

  @Column(key(16))
  state!: 'PROPOSED' | 'FILED' | 'RETURNED';

  @Column(orNull(instant))
  filedAt!: Date | null;

  @Column(int)
  version!: number;
}
