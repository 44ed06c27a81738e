import { int, key, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { UnitLevelCode } from './unit-types.rules.ts';

/** A city, county, street or community (行政区划). Its id is ours and permanent; division codes come and go. */
@Entity('administrative_unit')
@Index('ux_administrative_unit_sibling', ['parentId', 'nameKey'], { unique: true })
@Index('ix_administrative_unit_parent', ['parentId', 'name', 'id'])
@Index('ix_administrative_unit_level', ['level', 'name', 'id'])
export class AdministrativeUnitEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(int)
  version!: number;

  @Column(key(16))
  level!: UnitLevelCode;

  @Column(key(32))
  type!: string;

  @Column(text(100))
  name!: string;

  /** The name in the form in which names are compared. */
  @Column(text(200))
  nameKey!: string;

  @Column(orNull(key()))
  parentId!: string | null;

  /** The unit itself and those above it. */
  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;
}
