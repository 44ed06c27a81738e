import Papa from 'papaparse';
import { defused } from './defuse.ts';
import type { Cell } from './table.ts';

/** Spreadsheet programs take a file for UTF-8 only when it says so. */
const MARK = '\ufeff';

/** A table as CSV: UTF-8 with a mark, commas, CRLF, every text defused. */
export async function* writeCsv(rows: AsyncIterable<readonly (readonly Cell[])[]>): AsyncGenerator<Buffer> {
  let mark = MARK;
  for await (const batch of rows) {
    if (batch.length === 0) continue;
    const text = Papa.unparse(
      batch.map((row) => row.map((cell) => (typeof cell === 'string' ? defused(cell) : cell))),
      { newline: '\r\n' },
    );
    yield Buffer.from(`${mark}${text}\r\n`);
    mark = '';
  }
}
