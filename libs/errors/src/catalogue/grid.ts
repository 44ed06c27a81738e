import type { Entry } from './entry.ts';

/** Codes of the grid domain. */
export const gridErrors = {} as const satisfies Record<string, Entry>;
