import { TextDecoder } from 'node:util';
import Papa from 'papaparse';
import type { CsvEncoding } from './csv-encoding.ts';
import { fused } from './defuse.ts';
import {
  TABLE_LIMITS,
  ROWS_AT_ONCE,
  TableError,
  type TableLimits,
  type TableRow,
  type TableRows,
} from './table.ts';

/** Characters that may wait for the end of their row: a quote nobody closes must not gather the whole file. */
const LONGEST_ROW = 1_000_000;
/** Characters that are taken together. */
const PIECE = 65_536;

/** The rows of a CSV text, header first; `,`, `;` and tab separate, whichever the header has. Errors: TableError. */
export async function* readCsv(
  source: AsyncIterable<Uint8Array>,
  encoding: CsvEncoding,
  limits: TableLimits = TABLE_LIMITS,
): TableRows {
  const rows = new Rows(limits);
  const decoder = new TextDecoder(encoding, { fatal: true });
  let rest = '';
  let parser: Parser | null = null;
  for await (const bytes of source) {
    rest += decoded(decoder, bytes);
    if (rest.length < PIECE) continue;
    parser ??= parserFor(rest);
    rest = rest.slice(rows.take(parser.parse(rest, 0, true)));
    if (rest.length > LONGEST_ROW) throw new TableError('MALFORMED', rows.next);
    yield* rows.full();
  }
  rest += decoded(decoder);
  if (rest.trim() !== '') rows.take((parser ?? parserFor(rest)).parse(rest, 0, false));
  yield* rows.full();
  yield* rows.last();
}

interface Parser {
  parse(input: string, base: number, ignoreLastRow: boolean): Papa.ParseResult<string[]>;
}

function decoded(decoder: TextDecoder, bytes?: Uint8Array): string {
  try {
    return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
  } catch {
    throw new TableError('ENCODING');
  }
}

const DELIMITERS = [',', ';', '\t'] as const;

/** Separator and line end as the first row has them, outside of quotes. */
function parserFor(text: string): Parser {
  const bare = text.slice(0, PIECE).replace(/"[^"]*"/g, '');
  const [newline = '\n'] = /\r\n|\r|\n/.exec(bare) ?? [];
  const [header = ''] = bare.split(newline, 1);
  const [delimiter] = DELIMITERS.toSorted((a, b) => header.split(b).length - header.split(a).length);
  const Made = Papa.Parser as unknown as new (options: object) => Parser;
  return new Made({ delimiter, newline });
}

/** Gathers rows and counts them; empty ones count and are left out. */
class Rows {
  next = 1;
  private ready: TableRow[] = [];

  constructor(private readonly limits: TableLimits) {}

  /** Takes what was parsed and says how far that is. */
  take({ data, errors, meta }: Papa.ParseResult<string[]>): number {
    const broken = new Set(errors.map(({ row }) => row));
    for (const [index, cells] of data.entries()) {
      if (cells.length > 1 || cells[0]?.trim())
        this.ready.push({ number: this.next, cells: broken.has(index) ? null : this.checked(cells) });
      this.next += 1;
      if (this.next > this.limits.rows + 2) throw new TableError('TOO_MANY_ROWS', this.next);
    }
    return meta.cursor;
  }

  *full(): Generator<readonly TableRow[]> {
    while (this.ready.length >= ROWS_AT_ONCE) yield this.ready.splice(0, ROWS_AT_ONCE);
  }

  *last(): Generator<readonly TableRow[]> {
    if (this.ready.length > 0) yield this.ready.splice(0);
  }

  private checked(cells: readonly string[]): string[] {
    if (cells.length > this.limits.columns) throw new TableError('TOO_MANY_COLUMNS', this.next);
    return cells.map((cell) => {
      if (cell.length > this.limits.cell) throw new TableError('CELL_TOO_LONG', this.next);
      return fused(cell);
    });
  }
}
