import { column, optional, type Migration } from '@redgrid/database';
import { CATEGORIES } from '../appeal/appeal-codes.ts';

const ORDERS = {
  ix_appeal_department: ['reportedAt', 'id'],
  ix_appeal_department_state: ['state', 'reportedAt', 'id'],
  ix_appeal_department_overdue: ['overdueFrom', 'id'],
};

/** An appeal says to which department it was dispatched: until now to all of a county, who were meant is who leads its category. */
export const tellDepartmentsApart: Migration = {
  name: '2026-11-22-tell-departments-apart',
  async up(tables) {
    await tables.addColumn('appeal', 'departmentCode', optional(column.key(40)));
    for (const { code, lead } of CATEGORIES)
      await tables.set('appeal', { name: 'departmentCode', to: lead }, { name: 'categoryCode', is: code });
    for (const [name, order] of Object.entries(ORDERS)) {
      await tables.dropIndex('appeal', name);
      await tables.addIndex('appeal', { name, columns: ['departmentCountyId', 'departmentCode', ...order] });
    }
  },
  async down(tables) {
    for (const [name, order] of Object.entries(ORDERS)) {
      await tables.dropIndex('appeal', name);
      await tables.addIndex('appeal', { name, columns: ['departmentCountyId', ...order] });
    }
    await tables.dropColumn('appeal', 'departmentCode');
  },
};
