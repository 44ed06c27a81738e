import { column, optional, type Migration } from '@redgrid/database';

/** Grants of departments say which one; a grant from before reads nothing that was dispatched until it is made anew. */
export const grantDepartments: Migration = {
  name: '2026-11-22-grant-departments',
  async up(tables) {
    await tables.addColumn('role_grant', 'department', optional(column.key(40)));
  },
  async down(tables) {
    await tables.dropColumn('role_grant', 'department');
  },
};
