import type { Entry } from './entry.ts';

/** Codes of the platform domain. */
export const platformErrors = {} as const satisfies Record<string, Entry>;
