import { CellRefused, type CellValue } from './cells.ts';
import type { ImportColumn, ImportKind } from './kinds.ts';
import { refuse, type RowRefusal } from './refusal.ts';

/** The values of a row by column; blank cells are null. */
export type RowValues = Readonly<Record<string, CellValue>>;

/** A row as it was read: its values, or everything that is wrong with it. */
export type ReadRow =
  | { readonly values: RowValues; readonly refusals: null }
  | { readonly values: null; readonly refusals: readonly RowRefusal[] };

/** Where in the file the columns stand. */
export interface Header {
  /** Position of each column of the kind; -1 where the file has none. */
  readonly at: readonly number[];
  /** Columns that must be there and are not. */
  readonly missing: readonly string[];
  /** Headers two columns of the file claim. */
  readonly twice: readonly string[];
  /** Headers nobody reads. */
  readonly ignored: readonly string[];
}

/** The column a file with wrong rows gives the reasons in; read as none. */
export const REASON_HEADER = '错误原因';

const headerKey = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\s*“”"'（）()]/gu, '')
    .toLowerCase();

/** Finds the columns of a kind in a header row, by Chinese header, alias or name. */
export function headerOf({ columns }: ImportKind, cells: readonly string[]): Header {
  const keys = cells.map(headerKey);
  const known = columns.map(
    ({ name, header, aliases = [] }) => new Set([name, header, ...aliases].map(headerKey)),
  );
  // A header of its own goes before an alias: 名称 of one column may be a header of another.
  const own = columns.map(({ header, name }) =>
    keys.findIndex((key) => key === headerKey(header) || key === headerKey(name)),
  );
  const taken = new Set(own);
  const at = own.map((position, index) =>
    position >= 0 ? position : keys.findIndex((key, cell) => !taken.has(cell) && known[index]?.has(key)),
  );
  const used = new Set(at);
  const twice = cells.filter(
    (_, cell) => !used.has(cell) && own.some((position) => position >= 0 && keys[position] === keys[cell]),
  );
  return {
    at,
    missing: columns
      .filter(({ required }, index) => required && at[index] === -1)
      .map(({ header }) => header),
    twice,
    ignored: cells.filter((text, cell) => !used.has(cell) && text.trim() !== '' && text !== REASON_HEADER),
  };
}

/** Reads one row; every wrong cell is told at once. */
export function readRow({ columns }: ImportKind, { at }: Header, cells: readonly string[] | null): ReadRow {
  if (cells === null) return { values: null, refusals: [refuse(null, 'IMPORT_ROW_MALFORMED')] };
  const values: Record<string, CellValue> = {};
  let refusals: RowRefusal[] | null = null;
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index] as ImportColumn;
    const text = (cells[at[index] ?? -1] ?? '').trim();
    if (text === '') {
      values[column.name] = null;
      if (column.required) (refusals ??= []).push(refuse(column.name, 'IMPORT_VALUE_MISSING'));
      continue;
    }
    try {
      values[column.name] = column.reader.read(text);
    } catch (error) {
      if (!(error instanceof CellRefused)) throw error;
      (refusals ??= []).push(refuse(column.name, error.code, error.details));
    }
  }
  return refusals ? { values: null, refusals } : { values, refusals: null };
}
