import type { Migration } from '@redgrid/database';

const SCOPES = ['city', 'county', 'street', 'community', 'grid', 'departmentCounty'] as const;

/** The work lists ask for one state within one place: without these they read every appeal the place ever had. */
export const indexAppealStates: Migration = {
  name: '2026-11-22-index-appeal-states',
  async up(tables) {
    for (const scope of SCOPES)
      await tables.addIndex('appeal', {
        name: nameOf(scope),
        columns: [`${scope}Id`, 'state', 'reportedAt', 'id'],
      });
  },
  async down(tables) {
    for (const scope of SCOPES) await tables.dropIndex('appeal', nameOf(scope));
  },
};

function nameOf(scope: (typeof SCOPES)[number]): string {
  return `ix_appeal_${scope === 'departmentCounty' ? 'department' : scope}_state`;
}
