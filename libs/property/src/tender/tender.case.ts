import { defineCase } from '@redgrid/case';
import type { RuleCheck } from '@redgrid/policy';
import { TENDERERS } from './tender.roles.ts';

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
