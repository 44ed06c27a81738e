import type { Engine, RowId } from './flags.ts';

/** A bound as design and table state it. */
export interface Bound {
  readonly is: 'at least' | 'at most';
  readonly value: number;
  /** `x` compares with the baseline; other units compare the figure itself. */
  readonly unit: 'x' | 'ms' | 's' | 'MB' | '';
}

/** One figure with what it is compared with. */
export interface Measured {
  readonly id: RowId;
  readonly what: string;
  readonly engine: Engine;
  readonly figure: number;
  readonly unit: string;
  readonly baseline: { readonly name: string; readonly figure: number } | null;
  /** Null for what is printed for information. */
  readonly bound: Bound | null;
  /** What the reader must know to read the figure. */
  readonly note?: string;
}

/** A row that could not be measured here, and why. */
export interface Missing {
  readonly id: RowId;
  readonly engine: Engine;
  readonly what: string;
  readonly missing: string;
}

export type Row = Measured | Missing;
export type Verdict = 'holds' | 'MISSED' | 'for information' | 'not measured';

/** The figure divided by its baseline; null without one. */
export function ratio(row: Row): number | null {
  if ('missing' in row || row.baseline === null) return null;
  return row.baseline.figure === 0 ? Infinity : row.figure / row.baseline.figure;
}

/** Whether a row keeps its bound. */
export function verdict(row: Row): Verdict {
  if ('missing' in row) return 'not measured';
  if (!row.bound) return 'for information';
  const compared = row.bound.unit === 'x' ? ratio(row) : row.figure;
  if (compared === null) throw new Error(`${row.id} ${row.what}: a bound by ratio needs a baseline`);
  const holds = row.bound.is === 'at least' ? compared >= row.bound.value : compared <= row.bound.value;
  return holds ? 'holds' : 'MISSED';
}
