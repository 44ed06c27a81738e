import { caseEntities, caseMigrations } from '@redgrid/case';
import type { RequestContext } from '@redgrid/database';
import { Policy } from '@redgrid/policy-store';
import { defineDomain } from '@redgrid/subgraph';
import { AccountEntity } from './account/account.entity.ts';
import { accountResolvers } from './account/account.resolvers.ts';
import { AccountService } from './account/account.service.ts';
import { personErasedHandler } from './account/person-erased.handler.ts';
import { ApiKeyEntity } from './api-key/api-key.entity.ts';
import { apiKeyResolvers } from './api-key/api-key.resolvers.ts';
import { ApiKeyService } from './api-key/api-key.service.ts';
import { auditTrailResolvers } from './audit-trail/audit-trail.resolvers.ts';
import { AuditTrailService } from './audit-trail/audit-trail.service.ts';
import type { PlatformContext } from './context.ts';
import { fileAttachedHandler } from './file/file-attached.handler.ts';
import { FileEntity } from './file/file.entity.ts';
import { fileResolvers } from './file/file.resolvers.ts';
import { fileShare } from './file/file.share.ts';
import { FileService } from './file/file.service.ts';
import { JobRowErrorEntity } from './job/job-row-error.entity.ts';
import { JobEntity } from './job/job.entity.ts';
import { jobResolvers } from './job/job.resolvers.ts';
import { JobService } from './job/job.service.ts';
import { createAccounts } from './migrations/2026-11-10-create-accounts.ts';
import { createFile } from './migrations/2026-11-22-create-file.ts';
import { createJob } from './migrations/2026-11-22-create-job.ts';
import { grantDepartments } from './migrations/2026-11-22-grant-departments.ts';
import { policySelectionResolvers } from './policy-selection/policy-selection.resolvers.ts';
import { PolicySelectionService } from './policy-selection/policy-selection.service.ts';
import { RoleGrantEntity } from './role-grant/role-grant.entity.ts';
import { roleGrantResolvers } from './role-grant/role-grant.resolvers.ts';
import { RoleGrantService } from './role-grant/role-grant.service.ts';
import { platformShield } from './shield.ts';

const resolvers = {
  ...accountResolvers,
  ...apiKeyResolvers,
  ...auditTrailResolvers,
  ...fileResolvers,
  ...jobResolvers,
  ...policySelectionResolvers,
  ...roleGrantResolvers,
  Query: {
    ...accountResolvers.Query,
    ...auditTrailResolvers.Query,
    ...fileResolvers.Query,
    ...jobResolvers.Query,
    ...policySelectionResolvers.Query,
    ...roleGrantResolvers.Query,
  },
  Mutation: {
    ...accountResolvers.Mutation,
    ...apiKeyResolvers.Mutation,
    ...jobResolvers.Mutation,
    ...policySelectionResolvers.Mutation,
    ...roleGrantResolvers.Mutation,
  },
};

/** The technical subgraph: who may do what, by which credentials, and which policy holds where. */
export const platform = defineDomain<PlatformContext>({
  name: 'platform',
  folder: import.meta.url,
  sdl: [
    './platform.graphql',
    './account/account.graphql',
    './api-key/api-key.graphql',
    './audit-trail/audit-trail.graphql',
    './file/file.graphql',
    './job/job.graphql',
    './policy-selection/policy-selection.graphql',
    './role-grant/role-grant.graphql',
  ],
  resolvers,
  shield: platformShield,
  entities: [
    AccountEntity,
    RoleGrantEntity,
    ApiKeyEntity,
    FileEntity,
    JobEntity,
    JobRowErrorEntity,
    ...caseEntities,
  ],
  migrations: [...caseMigrations, createAccounts, createFile, grantDepartments, createJob],
  shares: [fileShare],
  consumes: [fileAttachedHandler, personErasedHandler],
  context: contextOf,
});

function contextOf(request: RequestContext): PlatformContext {
  const { principal, language } = request;
  const accounts = new AccountService(request);
  const files = new FileService(request);
  return {
    principal,
    language,
    request,
    accounts,
    apiKeys: new ApiKeyService(request, accounts),
    auditTrail: new AuditTrailService(request, accounts),
    files,
    jobs: new JobService(request, files),
    policySelections: new PolicySelectionService(request, new Policy(request)),
    roleGrants: new RoleGrantService(request, accounts),
  };
}
