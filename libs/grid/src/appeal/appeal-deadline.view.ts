import type { AppealEntity } from './appeal.entity.ts';

/** The deadline of an appeal is kept in its row. */
export type AppealDeadlineView = AppealEntity;
