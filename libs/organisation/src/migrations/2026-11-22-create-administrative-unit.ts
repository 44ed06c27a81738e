import { column, optional, primary, type Migration } from '@redgrid/database';

/** Units and their division codes. */
export const createAdministrativeUnit: Migration = {
  name: '2026-11-22-create-administrative-unit',
  async up(tables) {
    await tables.create(
      'administrative_unit',
      {
        id: primary(column.key()),
        version: column.int,
        level: column.key(16),
        type: column.key(32),
        name: column.text(100),
        nameKey: column.text(200),
        parentId: optional(column.key()),
        cityId: optional(column.key()),
        countyId: optional(column.key()),
        streetId: optional(column.key()),
        communityId: optional(column.key()),
      },
      [
        { name: 'ux_administrative_unit_sibling', columns: ['parentId', 'nameKey'], unique: true },
        { name: 'ix_administrative_unit_parent', columns: ['parentId', 'name', 'id'] },
        { name: 'ix_administrative_unit_level', columns: ['level', 'name', 'id'] },
      ],
    );
    await tables.create(
      'division_code',
      {
        id: primary(column.key()),
        unitId: column.key(),
        code: column.key(12),
        validFrom: optional(column.localDay),
        validTo: optional(column.localDay),
      },
      [
        { name: 'ix_division_code_unit', columns: ['unitId'] },
        { name: 'ix_division_code_code', columns: ['code'] },
      ],
    );
  },
  async down(tables) {
    await tables.drop('division_code');
    await tables.drop('administrative_unit');
  },
};
