import { Role } from '@redgrid/access';
import { defineCase } from '@redgrid/case';
import type { RuleCheck } from '@redgrid/policy';

/** Who drafts: the company, or the street that enters a paper contract. */
export const DRAFTERS = [
  Role.CompanyHead,
  Role.ProjectManager,
  Role.OtherManager,
  Role.CommunityCompany,
  Role.Street,
  Role.StreetPropertyOffice,
] as const;

const OWNERS_SIDE = [
  Role.OwnersAssembly,
  Role.OwnersCommittee,
  Role.PropertyManagementCommittee,
  Role.Builder,
] as const;

const STREET = [Role.Street, Role.StreetPropertyOffice] as const;

/** What filing is decided by. */
export interface Filing {
  readonly checks: readonly RuleCheck[];
  /** Given when it is filed late: being late is then stated, and does not block. */
  readonly lateReason: string | null;
}

/** The life of a service contract (物业服务合同办理流程), VI.5 "Contract". */
export const contractCase = defineCase({
  kind: 'SERVICE_CONTRACT',
  states: [
    'DRAFT',
    'SIGNED',
    'FILED',
    'PUBLISHED',
    'IN_FORCE',
    'EXPIRING',
    'RENEWED',
    'ENDED',
    'TERMINATED',
    'HANDED_OVER',
  ],
  initial: 'DRAFT',
  transitions: {
    revise: { from: ['DRAFT'], to: 'DRAFT', roles: DRAFTERS },
    sign: {
      from: ['DRAFT'],
      to: 'SIGNED',
      roles: [...OWNERS_SIDE, ...STREET],
      otherEyesThan: ['open', 'revise'],
    },
    giveBack: { from: ['SIGNED'], to: 'DRAFT', roles: [Role.DistrictPropertyAuthority], needsNote: true },
    file: {
      from: ['SIGNED'],
      to: 'FILED',
      roles: [Role.DistrictPropertyAuthority],
      otherEyesThan: ['open', 'sign'],
      refusal: 'CONTRACT_NOT_FILEABLE',
      checks: ({ checks, lateReason }: Filing) =>
        checks.map((check) =>
          check.rule === IN_TIME && lateReason !== null ? { ...check, passed: true } : check,
        ),
    },
    publish: {
      from: ['FILED'],
      to: 'PUBLISHED',
      roles: [Role.DistrictPropertyAuthority, ...STREET, Role.CompanyHead, Role.ProjectManager],
    },
    begin: { from: ['PUBLISHED'], to: 'IN_FORCE', bySystem: true },
    expire: { from: ['IN_FORCE'], to: 'EXPIRING', bySystem: true },
    renew: { from: ['IN_FORCE', 'EXPIRING'], to: 'RENEWED', bySystem: true },
    end: { from: ['PUBLISHED', 'IN_FORCE', 'EXPIRING'], to: 'ENDED', bySystem: true },
    terminate: {
      from: ['SIGNED', 'FILED', 'PUBLISHED', 'IN_FORCE', 'EXPIRING'],
      to: 'TERMINATED',
      roles: [...OWNERS_SIDE, ...STREET, Role.CompanyHead, Role.DistrictPropertyAuthority],
      needsNote: true,
    },
    handOver: { from: ['ENDED', 'TERMINATED'], to: 'HANDED_OVER', roles: STREET },
  },
});
export type ContractState = (typeof contractCase.states)[number];

/** The rule a late filing breaks. */
export const IN_TIME = 'CONTRACT_FILED_IN_TIME';

/** Contracts that bind: signed and not over. */
export const BINDING: readonly ContractState[] = ['SIGNED', 'FILED', 'PUBLISHED', 'IN_FORCE', 'EXPIRING'];
