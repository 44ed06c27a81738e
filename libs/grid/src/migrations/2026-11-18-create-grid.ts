import { column, optional, primary, type Migration } from '@redgrid/database';

/** Grids, the compounds they cover and their workers. */
export const createGrid: Migration = {
  name: '2026-11-18-create-grid',
  async up(tables) {
    await tables.create(
      'grid',
      {
        id: primary(column.key()),
        version: column.int,
        code: column.key(32),
        name: column.text(100),
        level: column.int,
        boundary: optional(column.text(500)),
        cityId: optional(column.key()),
        countyId: optional(column.key()),
        streetId: optional(column.key()),
        communityId: column.key(),
        headId: optional(column.key()),
      },
      [
        { name: 'ux_grid_code', columns: ['communityId', 'code'], unique: true },
        ...['city', 'county', 'street'].map((level) => ({
          name: `ix_grid_${level}`,
          columns: [`${level}Id`, 'code', 'id'],
        })),
        { name: 'ix_grid_head', columns: ['headId'] },
      ],
    );
    await tables.create(
      'grid_compound',
      { gridId: primary(column.key()), compoundId: primary(column.key()), communityId: column.key() },
      [{ name: 'ux_grid_compound', columns: ['compoundId', 'communityId'], unique: true }],
    );
    await tables.create('grid_worker', { gridId: primary(column.key()), personId: primary(column.key()) }, [
      { name: 'ix_grid_worker_person', columns: ['personId'] },
    ]);
  },
  async down(tables) {
    for (const name of ['grid_worker', 'grid_compound', 'grid']) await tables.drop(name);
  },
};
