import { Role } from '@redgrid/access';
import { defineCase } from '@redgrid/case';
import { ORGANISERS } from '../evaluation/evaluation.machine.ts';

/** Who may be drawn as an inspector and record what was found. */
export const INSPECTORS = [...ORGANISERS, Role.Department, Role.Evaluator] as const;

/** The life of a double-random inspection (双随机抽查流程). */
export const inspectionMachine = defineCase({
  kind: 'INSPECTION',
  states: ['ANNOUNCED', 'DRAWN', 'INSPECTED', 'PUBLISHED'],
  initial: 'ANNOUNCED',
  transitions: {
    draw: { from: ['ANNOUNCED'], to: 'DRAWN', roles: ORGANISERS },
    complete: { from: ['DRAWN'], to: 'INSPECTED', bySystem: true },
    publish: { from: ['INSPECTED'], to: 'PUBLISHED', roles: ORGANISERS },
  },
});

export type InspectionState = (typeof inspectionMachine)['states'][number];
/** What an inspector found. */
export type InspectionFinding = 'NO_PROBLEM' | 'PROBLEMS' | 'NOT_FOUND';
