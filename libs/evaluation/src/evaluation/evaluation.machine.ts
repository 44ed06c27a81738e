import { Role } from '@redgrid/access';
import { defineCase } from '@redgrid/case';
import type { RuleCheck } from '@redgrid/policy';

/** The offices that organise evaluations. */
export const ORGANISERS = [Role.CityPropertyAuthority, Role.DistrictPropertyAuthority] as const;
/** Who may object to a published result. */
export const OBJECTORS = [Role.CompanyHead, Role.ProjectManager, Role.OwnersCommittee] as const;

/** What publishing is decided with. */
interface Findings {
  readonly checks: readonly RuleCheck[];
}

/** The life of an evaluation (评价流程). */
export const evaluationMachine = defineCase({
  kind: 'EVALUATION',
  states: ['PLANNED', 'COLLECTING', 'SCORING', 'REVIEW', 'PUBLISHED', 'OBJECTION', 'FINAL'],
  initial: 'PLANNED',
  transitions: {
    collect: { from: ['PLANNED'], to: 'COLLECTING', roles: [Role.Evaluator] },
    score: { from: ['PLANNED', 'COLLECTING', 'REVIEW'], to: 'SCORING', roles: [Role.Evaluator] },
    compute: {
      from: ['PLANNED', 'COLLECTING', 'SCORING', 'REVIEW'],
      to: 'REVIEW',
      roles: [Role.Evaluator, ...ORGANISERS],
    },
    publish: {
      from: ['REVIEW'],
      to: 'PUBLISHED',
      roles: ORGANISERS,
      otherEyesThan: ['score'],
      checks: ({ checks }: Findings) => checks,
      refusal: 'EVALUATION_NOT_PUBLISHABLE',
    },
    object: { from: ['PUBLISHED'], to: 'OBJECTION', roles: OBJECTORS, needsNote: true },
    settle: {
      from: ['OBJECTION'],
      to: 'FINAL',
      roles: ORGANISERS,
      otherEyesThan: ['object'],
      needsNote: true,
    },
    finalise: { from: ['PUBLISHED'], to: 'FINAL', roles: ORGANISERS },
  },
});

export type EvaluationState = (typeof evaluationMachine)['states'][number];

/** States in which everybody who is signed in may read the result. */
export const PUBLIC_STATES: readonly EvaluationState[] = ['PUBLISHED', 'OBJECTION', 'FINAL'];
/** States in which lines may still change. */
export const OPEN_STATES: readonly EvaluationState[] = ['PLANNED', 'COLLECTING', 'SCORING', 'REVIEW'];
