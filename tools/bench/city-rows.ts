import type { BulkRow } from './bulk.ts';

/** Tables that stay as they are: what the kit keeps for itself, who may sign in, figures found by their hash, and books. */
export const KEPT = new Set([
  'schema_migration',
  'schema_migration_lock',
  'idempotency',
  'audit',
  'fact',
  'sequence',
  'feed_cursor',
  'feed_trouble',
  'account',
  'role_grant',
  'api_key',
  'kept_figures',
  'person_reveal',
  'audit_target',
  'ban_standing',
  'file',
  'import_source',
  'job',
  'job_row_error',
  'ledger_account',
  'ledger_book',
  'ledger_entry',
  'ledger_posting',
  'permit',
  'projection',
  'projection_progress',
  'sweep_failure',
]);

const CITY = 'demo-city-zaozhuang';
/** What of a county's houses has a third copy, so that 31 counties have a million. */
const THIRD = 0.55;
/** A county has 61 closed appeals; so many copies of each make a million in 31 counties. */
const CLOSED_COPIES = 527;
const HOUR_MS = 3_600_000;
/** Between two copies of an appeal: the last one lies almost two years back. */
const APART_MS = 31 * HOUR_MS;
const GENERATED_ID = /^[0-9a-f]{8}-[0-9a-f]{4}-7/;
const INSTANT = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d\.\d{3}$/;

/** How often a row is copied into one county: 0 the plain copy, 1 and above further ones. */
export function variantsOf(table: string, row: BulkRow): readonly number[] {
  if (table === 'house' || table === 'ownership' || table === 'person')
    return inThird(String(row.compoundId)) ? [0, 1, 2] : [0, 1];
  if (table === 'appeal') return row.state === 'CLOSED' ? range(CLOSED_COPIES) : [0];
  return [0];
}

/** The row as it is in a county of its own: ids, keys and places renamed, unique values made unique again. */
export function copyOf(table: string, row: BulkRow, county: number, variant: number): BulkRow {
  const tag = `c${String(county).padStart(2, '0')}`;
  const copy: BulkRow = {};
  for (const [column, value] of Object.entries(row)) copy[column] = renamed(value, tag);
  if (variant > 0) multiplied(table, copy, variant);
  return { ...copy, ...unique(table, copy, tag, variant) };
}

function renamed(value: unknown, tag: string): unknown {
  if (typeof value !== 'string') return value;
  if (GENERATED_ID.test(value)) return `${tag}${value.slice(tag.length)}`;
  if (!value.includes('demo-')) return value;
  return value.replaceAll('demo-', `${tag}-`).replaceAll(CITY.replace('demo', tag), CITY);
}

/** The ids a further copy has to itself; its compound, building and units stay those of the county. */
const OWN_IDS: Readonly<Record<string, readonly string[]>> = {
  house: ['id'],
  ownership: ['id', 'houseId', 'personId'],
  person: ['id'],
  appeal: ['id'],
};

function multiplied(table: string, copy: BulkRow, variant: number): void {
  for (const column of OWN_IDS[table] ?? []) copy[column] = further(String(copy[column]), variant);
  if (table === 'house') {
    copy.number = `${String(copy.number)}-${variant}`;
    copy.sortKey = `${String(copy.sortKey)}-${variant}`;
  }
  if (table === 'appeal')
    for (const [column, value] of Object.entries(copy))
      if (typeof value === 'string' && INSTANT.test(value) && !value.startsWith('9999'))
        copy[column] = earlier(value, variant * APART_MS);
}

function further(id: string, variant: number): string {
  return id
    .split(':')
    .map((part) => `${part}.${mark(variant)}`)
    .join(':');
}

function mark(variant: number): string {
  return variant.toString(36).padStart(2, '0');
}

function earlier(instant: string, ms: number): string {
  const moved = new Date(Date.parse(`${instant.replace(' ', 'T')}Z`) - ms);
  return moved.toISOString().replace('T', ' ').replace('Z', '');
}

function unique(table: string, copy: BulkRow, tag: string, variant: number): BulkRow {
  const own = `${tag}${mark(variant)}`.toUpperCase();
  switch (table) {
    case 'person':
      return { idNumberIndex: null, idNumberSealed: null };
    case 'company':
      return { uscc: `${tag.toUpperCase()}${String(copy.uscc).slice(tag.length)}` };
    case 'appeal':
      return {
        trackingCode: `${own}${String(copy.trackingCode).slice(own.length)}`,
        ...(typeof copy.externalId !== 'string' ? {} : { externalId: `${own}:${copy.externalId}` }),
      };
    case 'administrative_unit':
      return copy.level === 'COUNTY' ? { nameKey: `${String(copy.nameKey)}${tag}` } : {};
    default:
      return {};
  }
}

function inThird(compoundId: string): boolean {
  return (Number(/(\d+)$/.exec(compoundId)?.[1] ?? 0) % 20) / 20 < THIRD;
}

function range(count: number): readonly number[] {
  return Array.from({ length: count }, (_, index) => index);
}
