import type { ChecklistEvidenceEntity } from '@redgrid/checklist';

/** What backs the GraphQL type. */
export type DisclosureEvidenceView = ChecklistEvidenceEntity;
