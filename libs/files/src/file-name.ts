import { DomainError } from '@redgrid/errors';

/** Characters. */
const LONGEST = 200;
/** Path separators, what Windows keeps for itself, control characters, and what would turn the reading direction round. */
const FORBIDDEN = /[\\/:*?"<>|\u0000-\u001f\u007f-\u009f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;
/** Devices on Windows, with or without an extension. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[\d¹²³]|lpt[\d¹²³])(\.|$)/iu;

/**
 * A file's name as people gave it, in NFC, fit to be shown, stored and offered for saving on any system. Anything else
 * is refused, not mended: BAD_USER_INPUT with `field: name`; the name itself is not repeated.
 */
export function fileName(given: string): string {
  const name = given.normalize('NFC').trim();
  const sound =
    name !== '' &&
    given.isWellFormed() &&
    Array.from(name).length <= LONGEST &&
    !FORBIDDEN.test(given) &&
    !name.startsWith('.') &&
    !name.endsWith('.') &&
    !RESERVED.test(name);
  if (!sound) throw new DomainError('BAD_USER_INPUT', { field: 'name', most: LONGEST });
  return name;
}

/** What follows the last dot, in lower case; empty when there is none. */
export function extensionOf(name: string): string {
  return /\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '';
}
