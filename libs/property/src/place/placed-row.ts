import { column, key, optional, orNull } from '@redgrid/database';
import { Column } from 'typeorm';

/** The columns of a row that lies in one community; copied from the unit when the row is written (所在区划). */
export abstract class PlacedRow {
  @Column(orNull(key()))
  cityId!: string | null;

  @Column(orNull(key()))
  countyId!: string | null;

  @Column(orNull(key()))
  streetId!: string | null;

  @Column(orNull(key()))
  communityId!: string | null;
}

/** The same columns for migrations. */
export const placeColumns = {
  cityId: optional(column.key()),
  countyId: optional(column.key()),
  streetId: optional(column.key()),
  communityId: optional(column.key()),
};

/** The column a grant at a unit of each level is compared with. */
export const UNIT_COLUMNS = {
  CITY: 'cityId',
  COUNTY: 'countyId',
  STREET: 'streetId',
  COMMUNITY: 'communityId',
} as const;
export type UnitColumn = (typeof UNIT_COLUMNS)[keyof typeof UNIT_COLUMNS];
