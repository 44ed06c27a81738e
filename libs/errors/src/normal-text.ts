/**
 * The form in which names that must be unique are compared: NFKC, lower case, single blanks. Full-width letters,
 * combining and composed characters, and doubled blanks are then the same name.
 */
export function normalText(text: string): string {
  return text.normalize('NFKC').trim().replace(/\s+/gu, ' ').toLowerCase();
}
