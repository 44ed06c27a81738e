import { readFileSync } from 'node:fs';
import { open, type ShieldTree } from '@redgrid/access';
import { parse } from 'graphql';

/** Types that are the same in every subgraph. */
export const sharedSdl = parse(readFileSync(new URL('./shared.graphql', import.meta.url), 'utf8'));

/** Shared values carry nothing of their own to protect: the field that returns them is ruled. */
export const sharedShield: ShieldTree = {
  PageInfo: { hasNextPage: open, endCursor: open },
  TotalCount: { value: open, atLeast: open },
  Clause: { pack: open, document: open, number: open, toBeConfirmed: open },
  RuleCheck: { rule: open, clause: open, required: open, actual: open, passed: open, evidence: open },
  CaseStep: {
    ordinal: open,
    from: open,
    to: open,
    transition: open,
    actorId: open,
    note: open,
    dueAt: open,
    at: open,
  },
};
