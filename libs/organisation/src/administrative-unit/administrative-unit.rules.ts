import { DomainError } from '@redgrid/errors';
import { UNIT_COLUMNS, type UnitColumn } from '../place.ts';
import type { AdministrativeUnitEntity } from './administrative-unit.entity.ts';
import type { DivisionCodeEntity } from './division-code.entity.ts';
import { LEVELS, type UnitLevelCode } from './unit-types.ts';

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

/** Refuses what cannot be a division code. */
export function demandCode(code: string): void {
  if (!CODE.test(code)) throw new DomainError('BAD_USER_INPUT', { field: 'code' });
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

/**
 * The code that ends because another begins on `validFrom`, with its last day; null when none is in force by then.
 * DIVISION_CODE_OVERLAP when a code already holds on or after that day.
 */
export function endedBy(
  codes: readonly Validity[],
  validFrom: string | null,
): { readonly id: string; readonly validTo: string } | null {
  const next = { validFrom, validTo: null };
  const touched = codes.filter((each) => overlaps(each, next));
  const [open] = touched;
  if (!open) return null;
  const begun = open.validFrom ?? ALWAYS.from;
  if (touched.length > 1 || open.validTo !== null || validFrom === null || validFrom <= begun)
    throw new DomainError('DIVISION_CODE_OVERLAP', { code: open.code, validFrom: open.validFrom });
  return { id: open.id, validTo: dayBefore(validFrom) };
}

function dayBefore(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
}
