import { plainText, type ErrorCode } from '@redgrid/errors';
import { houseKeyOf } from '../place/names.rules.ts';
import type { HouseUse } from './house.entity.ts';

/** One row as it was sent. */
export interface HouseRow {
  readonly unit?: number;
  readonly number: string;
  /** 0.01 m². */
  readonly area: number;
  readonly use?: HouseUse;
  readonly households?: number | null;
}

/** A row that can be stored, or why it cannot. */
export type CheckedRow =
  { readonly code: null; readonly house: HouseColumns } | { readonly code: ErrorCode; readonly house: null };

/** The columns a row fills. */
export interface HouseColumns {
  readonly unit: number;
  readonly number: string;
  readonly sortKey: string;
  readonly area: number;
  readonly use: HouseUse;
  readonly households: number;
}

/** No house is larger than a square kilometre. */
const LARGEST_AREA = 10_000_000_000;
const MOST_UNITS = 99;
const MOST_HOUSEHOLDS = 999;

/** The columns of a row; null when it is not sound. */
export function houseColumns({
  unit = 0,
  number,
  area,
  use = 'RESIDENTIAL',
  households,
}: HouseRow): HouseColumns | null {
  const home = use === 'RESIDENTIAL' ? 1 : 0;
  const living = households ?? home;
  const sound =
    unit >= 0 &&
    unit <= MOST_UNITS &&
    area > 0 &&
    area <= LARGEST_AREA &&
    living >= 0 &&
    living <= MOST_HOUSEHOLDS;
  const text = sound ? soundNumber(number) : null;
  if (text === null) return null;
  return { unit, number: text, sortKey: houseKeyOf(unit, text), area, use, households: living };
}

/** Holds each row against itself, the rows before it and what the building has already. */
export function checkedRows(rows: readonly HouseRow[], known: ReadonlySet<string>): CheckedRow[] {
  const taken = new Set(known);
  return rows.map((row) => {
    const house = houseColumns(row);
    if (!house) return { code: 'BAD_USER_INPUT', house: null };
    if (taken.has(house.sortKey)) return { code: 'HOUSE_NUMBER_TAKEN', house: null };
    taken.add(house.sortKey);
    return { code: null, house };
  });
}

function soundNumber(number: string): string | null {
  try {
    const text = plainText(number, 'number', 20);
    plainText(houseKeyOf(0, text), 'number', 120);
    return text;
  } catch {
    return null;
  }
}
