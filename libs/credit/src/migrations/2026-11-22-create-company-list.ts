import { column, optional, primary, type Migration } from '@redgrid/database';

/** Red and black lists of companies. */
export const createCompanyList: Migration = {
  name: '2026-11-22-create-company-list',
  async up(tables) {
    await tables.create(
      'company_list_entry',
      {
        id: primary(column.key()),
        list: column.key(8),
        companyId: column.key(),
        reason: column.key(32),
        ground: column.text(200),
        state: column.key(16),
        from: optional(column.localDay),
        to: optional(column.localDay),
        liftedAt: optional(column.instant),
        cityId: optional(column.key()),
        countyId: optional(column.key()),
        streetId: optional(column.key()),
        communityId: optional(column.key()),
        version: column.int,
      },
      [
        { name: 'ix_company_list_entry_company', columns: ['companyId', 'id'] },
        { name: 'ix_company_list_entry_list', columns: ['countyId', 'list', 'state', 'id'] },
      ],
    );
  },
  async down(tables) {
    await tables.drop('company_list_entry');
  },
};
