import type { Entry } from './entry.ts';

/** Codes of the credit domain. */
export const creditErrors = {} as const satisfies Record<string, Entry>;
