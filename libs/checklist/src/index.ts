export {
  ChecklistEvidenceEntity,
  ChecklistItemEntity,
  checklistEntities,
  checklistMigrations,
} from './checklist.entity.ts';
export {
  checklist,
  checklistChecks,
  ITEM_STATES,
  lastPeriod,
  type ChecklistSet,
  type ItemResult,
  type ItemState,
  type KnownEvidence,
  type SetResult,
} from './checklist.ts';
export { latestEvidence, show, type Shown } from './evidence.ts';
