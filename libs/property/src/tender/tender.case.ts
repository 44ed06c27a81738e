import { Role } from '@redgrid/access';
import { defineCase } from '@redgrid/case';
import type { RuleCheck } from '@redgrid/policy';
import { REGISTRARS } from '../place/registrars.roles.ts';

/** Who invites tenders and awards them: the builder early on, the owners' bodies later, the street and authority for them. */
export const TENDERERS = [
  Role.Builder,
  Role.OwnersAssembly,
  Role.OwnersCommittee,
  Role.PropertyManagementCommittee,
  ...REGISTRARS,
] as const;
/** Who bids for a company. */
export const BIDDERS = [Role.CompanyHead] as const;

/** What an award is decided by, besides the ban. */
export interface AwardRules {
  readonly checks: readonly RuleCheck[];
}

/** The life of a tender, from its notice to the award (招标投标), part of VI.5 "Tender". */
export const tenderCase = defineCase({
  kind: 'TENDER',
  states: ['NOTICE', 'AWARDED', 'CANCELLED'],
  initial: 'NOTICE',
  transitions: {
    award: {
      from: ['NOTICE'],
      to: 'AWARDED',
      roles: TENDERERS,
      refusal: 'TENDER_NOT_AWARDABLE',
      checks: ({ checks }: AwardRules) => checks,
    },
    cancel: { from: ['NOTICE'], to: 'CANCELLED', roles: TENDERERS, needsNote: true },
  },
});
export type TenderState = (typeof tenderCase.states)[number];
