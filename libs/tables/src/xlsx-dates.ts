const DAY_MS = 86_400_000;
/** Day 0 of spreadsheets; they count a 29 February 1900 that never was, so earlier days are one off. */
const EPOCH = Date.UTC(1899, 11, 30);
const LAST_DAY = 2_958_465;

/** Which cell styles show a number as a date: formats 14 to 22 of the standard, and own ones that name a year or a day. */
export function dateStylesOf(
  used: readonly number[],
  formats: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const isDate = (id: number) => (id >= 14 && id <= 22) || /[yd年日]/i.test(bareFormat(formats.get(id)));
  return new Set(used.flatMap((id, style) => (isDate(id) ? [style] : [])));
}

/** A format without what it only repeats: quoted text, colours and conditions. */
function bareFormat(format = ''): string {
  return format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
}

/** The day of a spreadsheet's number as YYYY-MM-DD; other texts as they are. */
export function dayOf(text: string): string {
  const number = Number(text);
  if (text === '' || !(number >= 1 && number <= LAST_DAY)) return text;
  return new Date(EPOCH + Math.floor(number) * DAY_MS).toISOString().slice(0, 10);
}
