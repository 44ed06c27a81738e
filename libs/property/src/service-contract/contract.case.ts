import { defineCase } from '@redgrid/case';
import type { RuleCheck } from '@redgrid/policy';
import {
  CONTRACT_FILERS,
  DRAFTERS,
  HANDOVER_WITNESSES,
  PUBLISHERS,
  SIGNERS,
  TERMINATORS,
} from './contract.roles.ts';
import { IN_TIME } from './filing.rules.ts';

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
      roles: SIGNERS,
      otherEyesThan: ['open', 'revise'],
    },
    giveBack: { from: ['SIGNED'], to: 'DRAFT', roles: CONTRACT_FILERS, needsNote: true },
    file: {
      from: ['SIGNED'],
      to: 'FILED',
      roles: CONTRACT_FILERS,
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
      roles: PUBLISHERS,
    },
    begin: { from: ['PUBLISHED'], to: 'IN_FORCE', bySystem: true },
    expire: { from: ['IN_FORCE'], to: 'EXPIRING', bySystem: true },
    renew: { from: ['IN_FORCE', 'EXPIRING'], to: 'RENEWED', bySystem: true },
    end: { from: ['PUBLISHED', 'IN_FORCE', 'EXPIRING'], to: 'ENDED', bySystem: true },
    terminate: {
      from: ['SIGNED', 'FILED', 'PUBLISHED', 'IN_FORCE', 'EXPIRING'],
      to: 'TERMINATED',
      roles: TERMINATORS,
      needsNote: true,
    },
    handOver: { from: ['ENDED', 'TERMINATED'], to: 'HANDED_OVER', roles: HANDOVER_WITNESSES },
  },
});
export type ContractState = (typeof contractCase.states)[number];

/** Contracts that bind: signed and not over. */
export const BINDING: readonly ContractState[] = ['SIGNED', 'FILED', 'PUBLISHED', 'IN_FORCE', 'EXPIRING'];
