import type { Role } from '@redgrid/access';
import { defineCase } from '@redgrid/case';
import type { RuleCheck } from '@redgrid/policy';

export const CONVENING_STATES = ['CONVENED', 'HELD', 'CLOSED', 'CANCELLED'] as const;
export type ConveningState = (typeof CONVENING_STATES)[number];

export const RESOLUTION_STATES = ['OPEN', 'DONE', 'DROPPED'] as const;
export type ResolutionState = (typeof RESOLUTION_STATES)[number];

interface Checked {
  readonly checks: readonly RuleCheck[];
}

/** The life of a meeting (会议办理流程): who convenes it records who came, and closes it when enough did. */
export const conveningCase = (kind: string, conveners: readonly Role[]) =>
  defineCase({
    kind,
    states: CONVENING_STATES,
    initial: 'CONVENED',
    transitions: {
      hold: { from: ['CONVENED', 'HELD'], to: 'HELD', roles: conveners },
      close: {
        from: ['HELD'],
        to: 'CLOSED',
        roles: conveners,
        refusal: 'CONVENING_NOT_QUORATE',
        checks: ({ checks }: Checked) => checks,
      },
      cancel: { from: ['CONVENED', 'HELD'], to: 'CANCELLED', roles: conveners, needsNote: true },
    },
  });

/** The life of what a meeting decided (议定事项闭环): settled with a result, or dropped with a reason. */
export const resolutionCase = (kind: string, keepers: readonly Role[]) =>
  defineCase({
    kind,
    states: RESOLUTION_STATES,
    initial: 'OPEN',
    transitions: {
      settle: { from: ['OPEN'], to: 'DONE', roles: keepers, needsNote: true },
      drop: { from: ['OPEN'], to: 'DROPPED', roles: keepers, needsNote: true },
    },
  });
