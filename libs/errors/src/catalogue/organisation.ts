import type { Entry } from './entry.ts';

/** Codes of the organisation domain. */
export const organisationErrors = {} as const satisfies Record<string, Entry>;
