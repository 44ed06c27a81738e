import { defineCase } from '@redgrid/case';
import { FUND_KEEPERS } from '../fund/fund.roles.ts';
import { FUND_APPLICANTS } from './fund-use.roles.ts';

/**
 * The normal way of a use of the maintenance fund (维修资金使用流程), VI.5 "Maintenance-fund use". Review and payment are
 * two pairs of eyes.
 */
export const fundUseCase = defineCase({
  kind: 'FUND_USE',
  states: [
    'REQUESTED',
    'PRIOR_REPORT',
    'OWNERS_DECISION',
    'REVIEW',
    'PAID',
    'COMPLETED',
    'PUBLISHED',
    'REFUSED',
  ],
  initial: 'REQUESTED',
  transitions: {
    report: { from: ['REQUESTED', 'PRIOR_REPORT'], to: 'PRIOR_REPORT', roles: FUND_APPLICANTS },
    decide: {
      from: ['REQUESTED', 'PRIOR_REPORT'],
      to: 'OWNERS_DECISION',
      roles: FUND_APPLICANTS,
      needsNote: true,
    },
    review: { from: ['OWNERS_DECISION'], to: 'REVIEW', roles: FUND_KEEPERS, otherEyesThan: ['open'] },
    refuse: {
      from: ['REQUESTED', 'PRIOR_REPORT', 'OWNERS_DECISION', 'REVIEW'],
      to: 'REFUSED',
      roles: FUND_KEEPERS,
      needsNote: true,
    },
    pay: { from: ['REVIEW'], to: 'PAID', roles: FUND_KEEPERS, otherEyesThan: ['open', 'review'] },
    complete: { from: ['PAID'], to: 'COMPLETED', roles: FUND_APPLICANTS },
    publish: { from: ['COMPLETED'], to: 'PUBLISHED', roles: FUND_APPLICANTS },
  },
});
export type FundUseState = (typeof fundUseCase.states)[number];

/** Steps that need nothing but who, when and why. */
export const PLAIN_STEPS = ['decide', 'review', 'refuse', 'complete', 'publish'] as const;
export type PlainStep = (typeof PLAIN_STEPS)[number];
