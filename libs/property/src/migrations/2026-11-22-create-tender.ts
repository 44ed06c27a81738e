import { column, optional, primary, type Migration } from '@redgrid/database';

/** Tenders and bids. */
export const createTender: Migration = {
  name: '2026-11-22-create-tender',
  async up(tables) {
    await tables.create(
      'tender',
      {
        id: primary(column.key()),
        compoundId: column.key(),
        floorArea: column.bigInteger,
        state: column.key(12),
        bidsUntil: column.localDay,
        winningBidId: optional(column.key()),
        version: column.int,
      },
      [{ name: 'ix_tender_compound', columns: ['compoundId', 'id'] }],
    );
    await tables.create(
      'bid',
      {
        id: primary(column.key()),
        tenderId: column.key(),
        companyId: column.key(),
        unitPrice: column.bigInteger,
        submittedAt: column.instant,
      },
      [{ name: 'ux_bid_tender_company', columns: ['tenderId', 'companyId'], unique: true }],
    );
  },
  async down(tables) {
    await tables.drop('bid');
    await tables.drop('tender');
  },
};
