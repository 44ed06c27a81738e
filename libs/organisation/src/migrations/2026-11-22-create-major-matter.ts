import { column, optional, primary, type Migration } from '@redgrid/database';

/** Major matters, reported before they are decided. */
export const createMajorMatter: Migration = {
  name: '2026-11-22-create-major-matter',
  async up(tables) {
    await tables.create(
      'major_matter',
      {
        id: primary(column.key()),
        compoundId: column.key(),
        type: column.key(64),
        subject: column.text(200),
        amount: optional(column.bigInteger),
        state: column.key(20),
        reportedAt: optional(column.instant),
        partyConsentAt: optional(column.instant),
        housingConsentAt: optional(column.instant),
        validUntil: optional(column.localDay),
        usedFor: optional(column.key(64)),
        usedAmount: optional(column.bigInteger),
        implementedAt: optional(column.instant),
        version: column.int,
      },
      [{ name: 'ix_major_matter_compound', columns: ['compoundId', 'id'] }],
    );
  },
  async down(tables) {
    await tables.drop('major_matter');
  },
};
