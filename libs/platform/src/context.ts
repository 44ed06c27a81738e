import type { BaseContext } from '@redgrid/subgraph';
import type { AccountService } from './account/account.service.ts';
import type { ApiKeyService } from './api-key/api-key.service.ts';
import type { AuditTrailService } from './audit-trail/audit-trail.service.ts';
import type { FileService } from './file/file.service.ts';
import type { JobService } from './job/job.service.ts';
import type { PolicySelectionService } from './policy-selection/policy-selection.service.ts';
import type { RoleGrantService } from './role-grant/role-grant.service.ts';

/** What resolvers of this domain find in their context. */
export interface PlatformContext extends BaseContext {
  readonly accounts: AccountService;
  readonly apiKeys: ApiKeyService;
  readonly auditTrail: AuditTrailService;
  readonly files: FileService;
  readonly jobs: JobService;
  readonly policySelections: PolicySelectionService;
  readonly roleGrants: RoleGrantService;
}
