import type { AdministrativeUnitEntity } from './administrative-unit.entity.ts';
import type { DivisionCodeEntity } from './division-code.entity.ts';
import { LEVELS, UNIT_COLUMNS, type UnitColumn, type UnitLevelCode } from './unit-types.rules.ts';

type Columns = Pick<AdministrativeUnitEntity, 'id' | 'level'> & Record<UnitColumn, string | null>;

/** The column that names a unit of a level in the rows that lie in it. */
export function columnOf(level: UnitLevelCode): UnitColumn {
  return UNIT_COLUMNS[LEVELS.findIndex(({ code }) => code === level)] ?? 'communityId';
}

/**
 * Whether a unit of this level may stand there. The documents always chain city, county, street and community without
 * a gap, so a unit stands one level below its parent; a county may be the top, for a system of one county only.
 */
export function mayStandBelow(level: UnitLevelCode, parent: UnitLevelCode | null): boolean {
  const levels = LEVELS.map(({ code }) => code);
  if (parent === null) return level === 'CITY' || level === 'COUNTY';
  return levels.indexOf(level) === levels.indexOf(parent) + 1;
}

/** The scope columns of a unit: those of its parent, and itself. */
export function columnsBelow(
  parent: Record<UnitColumn, string | null> | null,
  { id, level }: { readonly id: string; readonly level: UnitLevelCode },
): Record<UnitColumn, string | null> {
  const none = { cityId: null, countyId: null, streetId: null, communityId: null };
  const { cityId, countyId, streetId, communityId } = parent ?? none;
  return { cityId, countyId, streetId, communityId, [columnOf(level)]: id };
}

/** The ids of the units above, from the top down. */
export function ancestorIds(unit: Columns): string[] {
  return UNIT_COLUMNS.map((column) => unit[column]).filter(
    (id): id is string => id !== null && id !== unit.id,
  );
}

/** 6 digits down to the county, 9 for a street, 12 for a community (GB/T 2260, GB/T 10114); statistics write 12 throughout. */
const CODE = /^\d{6}(\d{3}(\d{3})?)?$/;
type Validity = Pick<DivisionCodeEntity, 'id' | 'code' | 'validFrom' | 'validTo'>;
const ALWAYS = { from: '0001-01-01', to: '9999-12-31' };

/** Whether a text can be a division code. */
export function isCode(text: string): boolean {
  return CODE.test(text);
}

/** Whether two validities share a day; an unknown first day reaches back for ever. */
export function overlaps(
  a: Pick<Validity, 'validFrom' | 'validTo'>,
  b: Pick<Validity, 'validFrom' | 'validTo'>,
): boolean {
  const from = (each: typeof a) => each.validFrom ?? ALWAYS.from;
  const to = (each: typeof a) => each.validTo ?? ALWAYS.to;
  return from(a) <= to(b) && from(b) <= to(a);
}

/** The code in force on a day, or null: it is never guessed. */
export function codeOn<Code extends Validity>(codes: readonly Code[], day: string): Code | null {
  return codes.find((each) => overlaps(each, { validFrom: day, validTo: day })) ?? null;
}

/** What recording a code from a day on does to those before it. */
export interface Succession {
  /** The code that ends, and its last day; null when none is in force by then. */
  readonly ended: { readonly id: string; readonly validTo: string } | null;
  /** A code that already holds on or after that day: the new one must be refused. */
  readonly overlap: Pick<Validity, 'code' | 'validFrom'> | null;
}

/** What a code that begins on `validFrom` (null: nobody knows when) does to the known ones. */
export function succession(codes: readonly Validity[], validFrom: string | null): Succession {
  const touched = codes.filter((each) => overlaps(each, { validFrom, validTo: null }));
  const [open] = touched;
  if (!open) return { ended: null, overlap: null };
  const begun = open.validFrom ?? ALWAYS.from;
  if (touched.length > 1 || open.validTo !== null || validFrom === null || validFrom <= begun)
    return { ended: null, overlap: { code: open.code, validFrom: open.validFrom } };
  return { ended: { id: open.id, validTo: dayBefore(validFrom) }, overlap: null };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
