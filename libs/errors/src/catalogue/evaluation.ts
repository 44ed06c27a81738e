import type { Entry } from './entry.ts';

/** Codes of the evaluation domain. */
export const evaluationErrors = {} as const satisfies Record<string, Entry>;
