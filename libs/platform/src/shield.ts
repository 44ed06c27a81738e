import { mergeShields } from '@redgrid/access';
import { accountShield } from './account/account.shield.ts';
import { apiKeyShield } from './api-key/api-key.shield.ts';
import { auditTrailShield } from './audit-trail/audit-trail.shield.ts';
import { fileShield } from './file/file.shield.ts';
import { jobShield } from './job/job.shield.ts';
import { policySelectionShield } from './policy-selection/policy-selection.shield.ts';
import { roleGrantShield } from './role-grant/role-grant.shield.ts';

/** Every rule of the domain; the gateway reads this too. */
export const platformShield = mergeShields(
  accountShield,
  apiKeyShield,
  auditTrailShield,
  fileShield,
  jobShield,
  policySelectionShield,
  roleGrantShield,
);
