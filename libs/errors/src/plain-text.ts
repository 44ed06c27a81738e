import { DomainError } from './domain-error.ts';

// Tab and line breaks are text; other control characters, and what would turn the reading direction round, are not.
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u202a-\u202e\u2066-\u2069]/u;

/**
 * What somebody wrote, without blanks around it: `least` to `most` characters every database can keep. Otherwise
 * BAD_USER_INPUT with the field and the bounds; the text itself is not repeated.
 */
export function plainText(value: string, field: string, most: number, least = 1): string {
  const text = value.trim();
  const length = Array.from(text).length;
  if (length < least || length > most || !text.isWellFormed() || FORBIDDEN.test(text))
    throw new DomainError('BAD_USER_INPUT', { field, least, most });
  return text;
}
