import { defineCase } from '@redgrid/case';
import type { RuleCheck } from '@redgrid/policy';
import { CONSENTING, MATTER_BRINGERS } from './major-matter.roles.ts';

/** What the last of the two consents is decided by. */
export interface Consents {
  readonly checks: readonly RuleCheck[];
}

/**
 * The life of a major matter (重大事项事前报备流程), VI.5 "Major matter". Two sides consent, the party organisation and the
 * housing department: the first `agree`s, the second `consent`s, and neither is who brought or reported it.
 */
export const majorMatterCase = defineCase({
  kind: 'MAJOR_MATTER',
  states: [
    'DRAFT',
    'PRIOR_DISCUSSION',
    'REPORTED',
    'APPROVED',
    'RETURNED',
    'DECIDED',
    'IMPLEMENTED',
    'PUBLISHED',
  ],
  initial: 'DRAFT',
  transitions: {
    discuss: { from: ['DRAFT'], to: 'PRIOR_DISCUSSION', roles: MATTER_BRINGERS, otherEyesThan: ['open'] },
    report: { from: ['PRIOR_DISCUSSION'], to: 'REPORTED', roles: MATTER_BRINGERS },
    agree: {
      from: ['REPORTED'],
      to: 'REPORTED',
      roles: CONSENTING,
      otherEyesThan: ['open', 'report'],
    },
    consent: {
      from: ['REPORTED'],
      to: 'APPROVED',
      roles: CONSENTING,
      otherEyesThan: ['open', 'report', 'agree'],
      refusal: 'MAJOR_MATTER_NOT_CONSENTED',
      checks: ({ checks }: Consents) => checks,
    },
    giveBack: { from: ['REPORTED'], to: 'RETURNED', roles: CONSENTING, needsNote: true },
    revise: { from: ['RETURNED'], to: 'DRAFT', roles: MATTER_BRINGERS },
    withdraw: { from: ['APPROVED', 'DECIDED'], to: 'RETURNED', roles: CONSENTING, needsNote: true },
    decide: { from: ['APPROVED'], to: 'DECIDED', roles: MATTER_BRINGERS, needsNote: true },
    implement: {
      from: ['APPROVED', 'DECIDED'],
      to: 'IMPLEMENTED',
      roles: MATTER_BRINGERS,
      bySystem: true,
      needsNote: true,
    },
    publish: { from: ['IMPLEMENTED'], to: 'PUBLISHED', roles: MATTER_BRINGERS },
  },
});
export type MatterState = (typeof majorMatterCase.states)[number];

/** Steps that need nothing but who, when and why. */
export const PLAIN_STEPS = [
  'discuss',
  'report',
  'giveBack',
  'revise',
  'withdraw',
  'decide',
  'implement',
  'publish',
] as const;
export type PlainStep = (typeof PLAIN_STEPS)[number];
