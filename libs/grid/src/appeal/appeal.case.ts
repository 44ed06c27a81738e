import { DEPARTMENT_ROLES, Role } from '@redgrid/access';
import { defineCase } from '@redgrid/case';
import type { RuleCheck } from '@redgrid/policy';

export const APPEAL_STATES = [
  'RECEIVED',
  'CLASSIFIED',
  'ASSIGNED',
  'IN_PROGRESS',
  'RESOLVED',
  'FEEDBACK',
  'CLOSED',
  'ESCALATED',
  'REOPENED',
  'REJECTED',
] as const;
export type AppealState = (typeof APPEAL_STATES)[number];

/** States in which somebody has to work on the appeal: its time runs. */
export const WORKING: readonly AppealState[] = [
  'RECEIVED',
  'CLASSIFIED',
  'ASSIGNED',
  'IN_PROGRESS',
  'ESCALATED',
  'REOPENED',
];
/** States of an appeal that is not finished. */
export const OPEN: readonly AppealState[] = [...WORKING, 'RESOLVED', 'FEEDBACK'];

const COMMUNITY = [Role.CommunityParty, Role.CommunityCommittee, Role.CommunityWorker] as const;
const STREET = [Role.Street, Role.StreetPropertyOffice] as const;
const GRID = [Role.GridHead, Role.GridWorker] as const;
const ABOVE = [Role.DistrictPropertyAuthority, Role.CityPropertyAuthority] as const;

/** Who enters what reaches them, on behalf of others. */
export const INTAKE: readonly Role[] = [...GRID, ...COMMUNITY, ...STREET, Role.HotlineCentre];
/** Who handles appeals within their area. */
export const HANDLERS: readonly Role[] = [...INTAKE, ...ABOVE];
/** Who handles what has been dispatched to them. */
export const DEPARTMENTS = DEPARTMENT_ROLES;

const DISPATCHERS = [Role.GridHead, ...COMMUNITY, ...STREET, ...ABOVE, Role.HotlineCentre];
const WORKERS = [...GRID, ...COMMUNITY, ...STREET, ...ABOVE, ...DEPARTMENTS];
const CALLERS_BACK = [...COMMUNITY, ...STREET, Role.HotlineCentre];

interface Checked {
  readonly checks: readonly RuleCheck[];
}

/** The life of an appeal (诉求办理流程). */
export const appealCase = defineCase({
  kind: 'APPEAL',
  states: APPEAL_STATES,
  initial: 'RECEIVED',
  transitions: {
    classify: { from: ['RECEIVED', 'ESCALATED'], to: 'CLASSIFIED', roles: [...GRID, ...DISPATCHERS] },
    reject: { from: ['RECEIVED', 'CLASSIFIED'], to: 'REJECTED', roles: DISPATCHERS, needsNote: true },
    assign: { from: ['CLASSIFIED', 'ESCALATED', 'REOPENED'], to: 'ASSIGNED', roles: DISPATCHERS },
    start: { from: ['ASSIGNED'], to: 'IN_PROGRESS', roles: WORKERS },
    resolve: { from: ['IN_PROGRESS'], to: 'RESOLVED', roles: WORKERS, needsNote: true },
    confirm: {
      from: ['RESOLVED'],
      to: 'FEEDBACK',
      roles: CALLERS_BACK,
      own: true,
      otherEyesThan: ['resolve'],
    },
    close: { from: ['FEEDBACK'], to: 'CLOSED', roles: DISPATCHERS },
    /** The petitioner has kept silent for the days the pack sets. */
    closeUnanswered: { from: ['RESOLVED'], to: 'CLOSED', bySystem: true },
    reopen: {
      from: ['FEEDBACK', 'CLOSED'],
      to: 'REOPENED',
      roles: CALLERS_BACK,
      own: true,
      needsNote: true,
      refusal: 'APPEAL_REOPEN_TOO_LATE',
      checks: ({ checks }: Checked) => checks,
    },
    /** Its time has run out: wherever it stands, the level above takes over. */
    stepUp: { from: WORKING, to: 'ESCALATED', bySystem: true, needsNote: true },
    escalate: {
      from: ['ASSIGNED', 'IN_PROGRESS'],
      to: 'ESCALATED',
      roles: WORKERS,
      bySystem: true,
      needsNote: true,
      refusal: 'APPEAL_LEVEL_NOT_HIGHER',
      checks: ({ checks }: Checked) => checks,
    },
  },
});
export type AppealStep = keyof typeof appealCase.transitions;
