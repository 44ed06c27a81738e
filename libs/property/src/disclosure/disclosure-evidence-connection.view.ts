import type { ChecklistEvidenceEntity } from '@redgrid/checklist';
import type { Connection } from '@redgrid/database';

/** A page as the kit gives it: counted only when asked. */
export type DisclosureEvidenceConnectionView = Connection<ChecklistEvidenceEntity>;
