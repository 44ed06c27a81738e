import { randomUUID } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { tmpdir } from 'node:os';
import { encodingOf, type CsvEncoding } from './csv-encoding.ts';
import { readCsv } from './csv-read.ts';
import { writeCsv } from './csv-write.ts';
import { TABLE_LIMITS, type Cell, type TableFormat, type TableLimits, type TableRows } from './table.ts';
import { readXlsx } from './xlsx-read.ts';
import { writeXlsx } from './xlsx-write.ts';

/** A stored file that can be read as often as is needed. */
export type TableSource = () => Promise<AsyncIterable<Uint8Array>>;

/** A table that is ready to be read, several times if need be. */
export interface OpenTable {
  /** All rows from the header on. Errors: TableError. */
  rows(): TableRows;
  /** Removes what was put aside. */
  close(): Promise<void>;
}

/**
 * Makes a stored file ready to be read as a table. A workbook is read out of order, so it is put into a file of its own first;
 * a CSV is read once to learn its encoding. Errors: TableError.
 */
export async function openTable(
  source: TableSource,
  format: TableFormat,
  { limits = TABLE_LIMITS, folder = tmpdir() }: { limits?: TableLimits; folder?: string } = {},
): Promise<OpenTable> {
  if (format === 'CSV') {
    const encoding: CsvEncoding = await encodingOf(await source());
    return {
      async *rows() {
        yield* readCsv(await source(), encoding, limits);
      },
      close: async () => undefined,
    };
  }
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const path = join(folder, `${randomUUID()}.xlsx`);
  const close = () => rm(path, { force: true });
  try {
    await pipeline(
      Readable.from(await source(), { objectMode: false }),
      createWriteStream(path, { mode: 0o600 }),
    );
  } catch (error) {
    await close();
    throw error;
  }
  return { rows: () => readXlsx(path, limits), close };
}

/** A table as a file of the format, made while its rows come. */
export function writeTable(
  rows: AsyncIterable<readonly (readonly Cell[])[]>,
  format: TableFormat,
): AsyncIterable<Uint8Array> {
  return format === 'CSV' ? writeCsv(rows) : writeXlsx(rows);
}
