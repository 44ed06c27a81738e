import { defineCase } from '@redgrid/case';
import { LIST_KEEPERS } from './company-list.roles.ts';

/** The life of an entry of the red or black list (红黑榜): who proposed it does not publish it. */
export const companyListCase = defineCase({
  kind: 'COMPANY_LIST_ENTRY',
  states: ['PROPOSED', 'PUBLISHED', 'LIFTED', 'DROPPED'],
  initial: 'PROPOSED',
  transitions: {
    publish: { from: ['PROPOSED'], to: 'PUBLISHED', roles: LIST_KEEPERS, otherEyesThan: ['open'] },
    drop: { from: ['PROPOSED'], to: 'DROPPED', roles: LIST_KEEPERS, needsNote: true },
    lift: { from: ['PUBLISHED'], to: 'LIFTED', roles: LIST_KEEPERS, needsNote: true },
  },
});
export type ListEntryState = (typeof companyListCase.states)[number];
