import { column, optional, type Migration } from '@redgrid/database';

const SCOPES = ['city', 'county', 'street', 'community', 'grid', 'departmentCounty'] as const;

/** Appeals fall due by themselves, and what is overdue within one place is found in the order of its deadline. */
export const sweepAppeals: Migration = {
  name: '2026-11-22-sweep-appeals',
  async up(tables) {
    await tables.addColumn('appeal', 'sweepAt', optional(column.instant));
    await tables.addColumn('appeal', 'sweepToken', optional(column.key()));
    await tables.fill('appeal', 'sweepAt', 'overdueFrom');
    await tables.addIndex('appeal', { name: 'ix_appeal_sweep', columns: ['sweepAt', 'id'] });
    for (const scope of SCOPES)
      await tables.addIndex('appeal', {
        name: nameOf(scope),
        columns: [`${scope}Id`, 'overdueFrom', 'id'],
      });
    await tables.dropIndex('appeal', 'ix_appeal_overdue');
  },
  async down(tables) {
    await tables.addIndex('appeal', { name: 'ix_appeal_overdue', columns: ['overdueFrom', 'id'] });
    for (const scope of SCOPES) await tables.dropIndex('appeal', nameOf(scope));
    await tables.dropIndex('appeal', 'ix_appeal_sweep');
    for (const name of ['sweepToken', 'sweepAt']) await tables.dropColumn('appeal', name);
  },
};

function nameOf(scope: (typeof SCOPES)[number]): string {
  return `ix_appeal_${scope === 'departmentCounty' ? 'department' : scope}_overdue`;
}
