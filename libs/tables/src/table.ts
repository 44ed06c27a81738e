/** The kinds of files tables come and go in (表格格式). */
export type TableFormat = 'CSV' | 'XLSX';

/** One row as it stands in the file. */
export interface TableRow {
  /** As a spreadsheet counts: the header is row 1. */
  readonly number: number;
  /** Texts without what `defused` puts before them; null when the row cannot be read. */
  readonly cells: readonly string[] | null;
}

/** What is written into a cell; numbers stay numbers where the format knows them. */
export type Cell = string | number | null;

/** What is refused in a table, whoever sends it. */
export interface TableLimits {
  readonly columns: number;
  /** Characters of one cell. */
  readonly cell: number;
  readonly rows: number;
  /** Bytes all parts of a workbook may come to when unpacked. */
  readonly unpacked: number;
}

export const TABLE_LIMITS: TableLimits = {
  columns: 100,
  cell: 4_000,
  rows: 2_000_000,
  unpacked: 1_500_000_000,
};

/** Why a file is no table for us. */
export type TableProblem =
  | 'EMPTY'
  | 'MALFORMED'
  | 'TOO_MANY_COLUMNS'
  | 'TOO_MANY_ROWS'
  | 'CELL_TOO_LONG'
  | 'UNPACKS_TOO_LARGE'
  | 'ENCODING';

/** A file that cannot be read as a table; `row` where the trouble is known to be. */
export class TableError extends Error {
  override readonly name = 'TableError';

  constructor(
    readonly problem: TableProblem,
    readonly row: number | null = null,
  ) {
    super(row === null ? problem : `${problem} in row ${row}`);
  }
}

/** Rows in the order of the file, so many at a time. */
export type TableRows = AsyncIterable<readonly TableRow[]>;

/** How many rows are handed over at once. */
export const ROWS_AT_ONCE = 500;
