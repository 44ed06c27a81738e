export { caseEntities, CaseHistoryEntity, caseMigrations } from './case-history.entity.ts';
export {
  defineCase,
  OPENING,
  stepsFrom,
  type CaseMachine,
  type FactsOf,
  type StateOf,
  type StepOf,
  type Transition,
  type Transitions,
} from './define-case.ts';
export { advance, openCase, remark, type CaseRow, type Move } from './engine.ts';
export { caseHistory, openSteps } from './history.ts';
