import { ROLES } from '@redgrid/access';
import { defineCase } from '@redgrid/case';

/** How an import goes (导入任务): looked through, shown, and written only when its owner says so. */
export const importCase = defineCase({
  kind: 'IMPORT_JOB',
  states: ['VALIDATING', 'PREVIEWED', 'COMMITTING', 'DONE', 'FAILED', 'CANCELLED'],
  initial: 'VALIDATING',
  transitions: {
    preview: { from: ['VALIDATING'], to: 'PREVIEWED', bySystem: true },
    commit: { from: ['PREVIEWED'], to: 'COMMITTING', roles: ROLES },
    finish: { from: ['COMMITTING'], to: 'DONE', bySystem: true },
    fail: { from: ['VALIDATING', 'COMMITTING'], to: 'FAILED', bySystem: true },
    cancel: { from: ['VALIDATING', 'PREVIEWED', 'COMMITTING'], to: 'CANCELLED', roles: ROLES },
    validateAgain: { from: ['CANCELLED', 'FAILED'], to: 'VALIDATING', roles: ROLES },
    resume: { from: ['CANCELLED', 'FAILED'], to: 'COMMITTING', roles: ROLES },
  },
});

/** How an export goes (导出任务); one that was interrupted begins anew. */
export const exportCase = defineCase({
  kind: 'EXPORT_JOB',
  states: ['EXPORTING', 'DONE', 'FAILED', 'CANCELLED'],
  initial: 'EXPORTING',
  transitions: {
    finish: { from: ['EXPORTING'], to: 'DONE', bySystem: true },
    fail: { from: ['EXPORTING'], to: 'FAILED', bySystem: true },
    cancel: { from: ['EXPORTING'], to: 'CANCELLED', roles: ROLES },
    resume: { from: ['CANCELLED', 'FAILED'], to: 'EXPORTING', roles: ROLES },
  },
});
