/** What a field of an entry may hold. `JSON` is a record for machines, such as a draw that can be repeated. */
export type FieldType = 'ID' | 'CODE' | 'TEXT' | 'NUMBER' | 'DAY' | 'JSON';

/** One field of a kind of entry. */
export interface Field {
  /** As people read it, Chinese. */
  readonly label: string;
  readonly type: FieldType;
}

/** A kind of entry: its name, and the few fields it has. */
export interface Kind {
  readonly name: string;
  readonly fields: Readonly<Record<string, Field>>;
}

/** What a domain publishes: the kinds by code, and the domain's name for its facts. */
export interface Board {
  readonly domain: string;
  readonly kinds: Readonly<Record<string, Kind>>;
}

/** The values of an entry's fields; null for what is not known. */
export type Content = Readonly<Record<string, string | number | object | null>>;

const LONGEST_TEXT = 200;
const TYPES: Readonly<Record<FieldType, (value: unknown) => boolean>> = {
  ID: (value) => typeof value === 'string' && /^[!-~]{1,64}$/.test(value),
  CODE: (value) => typeof value === 'string' && /^[A-Z][A-Z0-9_]{0,63}$/.test(value),
  TEXT: (value) => typeof value === 'string' && value.length <= LONGEST_TEXT,
  NUMBER: (value) => typeof value === 'number' && Number.isSafeInteger(value),
  DAY: (value) => typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value),
  JSON: (value) => typeof value === 'object' && value !== null,
};

/** A mobile number or an identity number that stands by itself: not a piece of a hash or an id. */
const PERSONAL = /(?<![0-9A-Za-z-])(?:1[3-9]\d{9}|\d{17}[\dXx])(?![0-9A-Za-z])/;
/** What fields of persons are called: no kind has one. */
const PERSONAL_NAMES = /person|phone|idNumber|address|account|owner(?!s)/i;

/**
 * Why something cannot be published, as the name of the field: it is not declared, of another type, or looks like
 * personal data (个人信息). Null when it can.
 */
export function problemOf(
  board: Board,
  kind: string,
  title: string,
  content: Content,
  reason: string | null = null,
): string | null {
  const fields = board.kinds[kind]?.fields;
  if (!fields) return 'kind';
  if (title.trim() === '' || title.length > LONGEST_TEXT || PERSONAL.test(title)) return 'title';
  if (reason !== null && (reason.length > LONGEST_TEXT || PERSONAL.test(reason))) return 'reason';
  const missing = Object.keys(fields).find((name) => !(name in content));
  if (missing !== undefined) return missing;
  const wrong = Object.entries(content).find(([name, value]) => {
    const field = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (!field || PERSONAL_NAMES.test(name)) return true;
    return value !== null && (!TYPES[field.type](value) || isPersonal(value));
  });
  return wrong?.[0] ?? null;
}

function isPersonal(value: unknown): boolean {
  if (typeof value === 'string') return PERSONAL.test(value);
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(isPersonal);
  return Object.entries(value).some(([name, part]) => PERSONAL_NAMES.test(name) || isPersonal(part));
}
