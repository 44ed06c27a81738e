import { column, optional, primary, type Migration } from '@redgrid/database';
import { placeColumns } from '../place/placed-row.ts';

const LEVELS = ['city', 'county', 'street', 'community'] as const;

/** Compounds, zones, buildings, houses, ownership. */
export const createPropertyRegisters: Migration = {
  name: '2026-11-05-create-property-registers',
  async up(tables) {
    await tables.create(
      'compound',
      {
        id: primary(column.key()),
        name: column.text(100),
        nameKey: column.key(100),
        type: column.key(32),
        category: optional(column.key(32)),
        managed: column.flag,
        enclosure: column.key(16),
        builtYear: optional(column.int),
        floorArea: column.bigInteger,
        households: optional(column.int),
        renovated: column.flag,
        threeNo: column.flag,
        affordableHousing: column.flag,
        dangerousHousing: column.flag,
        taskCode: optional(column.key(32)),
        taskDue: optional(column.localDay),
        managementNature: optional(column.key(24)),
        serviceContent: optional(column.text(500)),
        remark: optional(column.text(500)),
        zoneId: optional(column.key()),
        companyId: optional(column.key()),
        projectId: optional(column.key()),
        contractId: optional(column.key()),
        buildingCount: column.int,
        houseCount: column.int,
        houseArea: column.bigInteger,
        registeredAt: column.instant,
        version: column.int,
        ...placeColumns,
      },
      [
        { name: 'ux_compound_name', columns: ['streetId', 'nameKey'], unique: true },
        { name: 'ix_compound_company', columns: ['companyId', 'nameKey', 'id'] },
        { name: 'ix_compound_order', columns: ['nameKey', 'id'] },
        { name: 'ix_compound_zone', columns: ['zoneId', 'nameKey', 'id'] },
      ],
    );
    await tables.create(
      'compound_place',
      { id: primary(column.key(48)), compoundId: column.key(), ordinal: column.int, ...placeColumns },
      [
        { name: 'ix_compound_place_compound', columns: ['compoundId', 'ordinal'] },
        ...LEVELS.map((level) => ({
          name: `ix_compound_place_${level}`,
          columns: [`${level}Id`, 'compoundId'],
        })),
      ],
    );
    await tables.create(
      'property_zone',
      {
        id: primary(column.key()),
        name: column.text(100),
        boundary: column.longText,
        state: column.key(16),
        filedAt: optional(column.instant),
        version: column.int,
        ...placeColumns,
      },
      LEVELS.map((level) => ({ name: `ix_property_zone_${level}`, columns: [`${level}Id`, 'name', 'id'] })),
    );
    await tables.create(
      'building',
      {
        id: primary(column.key()),
        compoundId: column.key(),
        name: column.text(60),
        sortKey: column.key(200),
        units: optional(column.int),
        floors: optional(column.int),
        houseCount: column.int,
        version: column.int,
      },
      [{ name: 'ux_building_name', columns: ['compoundId', 'sortKey'], unique: true }],
    );
    await tables.create(
      'house',
      {
        id: primary(column.key()),
        compoundId: column.key(),
        buildingId: column.key(),
        unit: column.int,
        number: column.text(20),
        sortKey: column.key(120),
        area: column.bigInteger,
        use: column.key(16),
        households: column.int,
        version: column.int,
      },
      [
        { name: 'ux_house_number', columns: ['buildingId', 'sortKey'], unique: true },
        { name: 'ix_house_compound', columns: ['compoundId', 'id'] },
      ],
    );
    await tables.create(
      'ownership',
      {
        id: primary(column.key(80)),
        houseId: column.key(),
        compoundId: column.key(),
        personId: column.key(),
        shareNumerator: column.int,
        shareDenominator: column.int,
        since: optional(column.localDay),
      },
      [
        { name: 'ux_ownership_person', columns: ['houseId', 'personId'], unique: true },
        { name: 'ix_ownership_person', columns: ['personId', 'compoundId'] },
        { name: 'ix_ownership_compound', columns: ['compoundId', 'houseId'] },
      ],
    );
  },
  async down(tables) {
    for (const table of ['ownership', 'house', 'building', 'property_zone', 'compound_place', 'compound'])
      await tables.drop(table);
  },
};
