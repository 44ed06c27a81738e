import type { Entry } from './entry.ts';

/** Codes of the property domain. */
export const propertyErrors = {} as const satisfies Record<string, Entry>;
