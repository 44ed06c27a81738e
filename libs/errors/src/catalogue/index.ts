import { creditErrors } from './credit.ts';
import type { Entry, Language } from './entry.ts';
import { evaluationErrors } from './evaluation.ts';
import { gridErrors } from './grid.ts';
import { importErrors } from './imports.ts';
import { kitErrors } from './kit.ts';
import { organisationErrors } from './organisation.ts';
import { platformErrors } from './platform.ts';
import { propertyErrors } from './property.ts';

/** Every code a client may meet and what people read. `docs/errors.md` is printed from this. */
export const CATALOGUE = {
  ...kitErrors,
  ...importErrors,
  ...organisationErrors,
  ...propertyErrors,
  ...gridErrors,
  ...creditErrors,
  ...evaluationErrors,
  ...platformErrors,
} as const;
export type ErrorCode = keyof typeof CATALOGUE;

/** What a person reads for a code; null for a code that is not in the catalogue. */
export function messageFor(code: unknown, language: Language): string | null {
  return typeof code === 'string' && Object.hasOwn(CATALOGUE, code)
    ? ((CATALOGUE as Partial<Record<string, Entry>>)[code]?.[language] ?? null)
    : null;
}
