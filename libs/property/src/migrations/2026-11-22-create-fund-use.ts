import { column, optional, primary, type Migration } from '@redgrid/database';

/** Uses of the maintenance fund. */
export const createFundUse: Migration = {
  name: '2026-11-22-create-fund-use',
  async up(tables) {
    await tables.create(
      'fund_use',
      {
        id: primary(column.key()),
        compoundId: column.key(),
        buildingId: optional(column.key()),
        purpose: column.text(200),
        amount: column.bigInteger,
        state: column.key(20),
        matterId: optional(column.key()),
        entryId: optional(column.key()),
        paidAt: optional(column.instant),
        version: column.int,
      },
      [{ name: 'ix_fund_use_compound', columns: ['compoundId', 'id'] }],
    );
  },
  async down(tables) {
    await tables.drop('fund_use');
  },
};
