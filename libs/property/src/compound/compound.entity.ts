import { area, flag, int, instant, key, localDay, orNull, text } from '@redgrid/database';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { PlacedRow } from '../place/placed-row.ts';

export type CompoundType = 'EXISTING_CIVIL_BUILDING' | 'OLD_COMPOUND';
export type Enclosure = 'CLOSED' | 'SEMI_CLOSED' | 'OPEN';
export type ManagementNature = 'SELF_MANAGED' | 'CONTRACTED_COMPANY';

/** A residential compound (小区). The unit columns are those of its first community; compound_place has all. */
@Entity('compound')
@Index('ux_compound_name', ['streetId', 'nameKey'], { unique: true })
@Index('ix_compound_company', ['companyId', 'nameKey', 'id'])
@Index('ix_compound_order', ['nameKey', 'id'])
@Index('ix_compound_zone', ['zoneId', 'nameKey', 'id'])
export class CompoundEntity extends PlacedRow {
  @PrimaryColumn(key())
  id!: string;

  @Column(text(100))
  name!: string;

  /** The name as it is compared and ordered. */
  @Column(key(100))
  nameKey!: string;

  @Column(key(32))
  type!: CompoundType;

  /** A class of the policy in force, such as CLASS_2. */
  @Column(orNull(key(32)))
  category!: string | null;

  @Column(flag)
  managed!: boolean;

  @Column(key(16))
  enclosure!: Enclosure;

  @Column(orNull(int))
  builtYear!: number | null;

  /** 0.01 m². */
  @Column(area)
  floorArea!: number;

  /** As reported; the register of houses counts for itself. */
  @Column(orNull(int))
  households!: number | null;

  @Column(flag)
  renovated!: boolean;

  @Column(flag)
  threeNo!: boolean;

  @Column(flag)
  affordableHousing!: boolean;

  @Column(flag)
  dangerousHousing!: boolean;

  @Column(orNull(key(32)))
  taskCode!: string | null;

  @Column(orNull(localDay))
  taskDue!: string | null;

  @Column(orNull(key(24)))
  managementNature!: ManagementNature | null;

  @Column(orNull(text(500)))
  serviceContent!: string | null;

  @Column(orNull(text(500)))
  remark!: string | null;

  @Column(orNull(key()))
  zoneId!: string | null;

  /** The company whose project is open here. */
  @Column(orNull(key()))
  companyId!: string | null;

  @Column(orNull(key()))
  projectId!: string | null;

  /** The contract that holds, or the signed one that will. */
  @Column(orNull(key()))
  contractId!: string | null;

  /** Kept with every registration, so that no total is ever counted. */
  @Column(int)
  buildingCount!: number;

  @Column(int)
  houseCount!: number;

  /** 0.01 m². */
  @Column(area)
  houseArea!: number;

  @Column(instant)
  registeredAt!: Date;

  @Column(int)
  version!: number;
}
