import type { AppealEntity } from './appeal.entity.ts';

/** An appeal of which only state and dates are shown. */
export type AppealStatusView = AppealEntity;
