import {
  CHUNK_ROWS,
  headerOf,
  readRow,
  refuse,
  Seen,
  type Header,
  type ImportKind,
  type RowRefusal,
  type RowValues,
  type StageRow,
} from '@redgrid/imports';
import type { TableRow, TableRows } from '@redgrid/tables';

/** A row that is wrong before any domain has seen it. */
export interface WrongRow {
  readonly row: number;
  readonly refusals: readonly RowRefusal[];
}

/** Rows that are taken together. The same file gives the same chunks, whenever it is read. */
export interface ImportChunk {
  readonly number: number;
  readonly rows: readonly StageRow[];
  readonly wrong: readonly WrongRow[];
}

/** A file whose header lacks columns. */
export class ColumnsMissing extends Error {
  constructor(readonly columns: readonly string[]) {
    super(`Missing: ${columns.join(', ')}`);
  }
}

type Hash = (values: RowValues, group?: number) => string;

/** Reads a table as rows of a kind, chunk by chunk. Errors: ColumnsMissing, TableError. */
export async function* importChunks(
  table: TableRows,
  kind: ImportKind,
  hash: Hash,
): AsyncGenerator<ImportChunk> {
  const chunks = new Chunks(kind, hash);
  for await (const rows of table) {
    for (const row of rows) chunks.take(row);
    yield* chunks.full();
  }
  yield* chunks.rest();
}

/** The header of a table. Errors: ColumnsMissing. */
export function demandHeader(kind: ImportKind, cells: readonly string[]): Header {
  const header = headerOf(kind, cells);
  if (header.missing.length > 0 || header.twice.length > 0)
    throw new ColumnsMissing([...header.missing, ...header.twice]);
  return header;
}

interface Pending {
  readonly row: number;
  readonly group: string | null;
  readonly values: RowValues | null;
  readonly refusals: readonly RowRefusal[];
}

/** Gathers rows into groups and groups into chunks. */
class Chunks {
  private header: Header | null = null;
  private readonly ids = new Seen();
  private readonly groups = new Seen();
  private group: Pending[] = [];
  private rows: StageRow[] = [];
  private wrong: WrongRow[] = [];
  private ready: ImportChunk[] = [];
  private number = 0;
  private readonly size: number;
  private readonly groupAt: number;

  constructor(
    private readonly kind: ImportKind,
    private readonly hash: Hash,
  ) {
    this.size = kind.chunkRows ?? CHUNK_ROWS;
    this.groupAt = kind.columns.findIndex(({ name }) => name === kind.group);
  }

  take({ number, cells }: TableRow): void {
    if (this.header === null) {
      this.header = demandHeader(this.kind, cells ?? []);
      return;
    }
    const pending = this.pendingOf(number, cells, this.header);
    if (this.group.length > 0 && (pending.group === null || this.group[0]?.group !== pending.group))
      this.closeGroup();
    this.group.push(pending);
  }

  *full(): Generator<ImportChunk> {
    yield* this.ready.splice(0);
  }

  *rest(): Generator<ImportChunk> {
    if (this.header === null)
      throw new ColumnsMissing(this.kind.columns.flatMap((each) => (each.required ? [each.header] : [])));
    this.closeGroup();
    if (this.rows.length + this.wrong.length > 0) this.cut();
    yield* this.full();
  }

  private pendingOf(row: number, cells: readonly string[] | null, header: Header): Pending {
    const read = readRow(this.kind, header, cells);
    const group = this.groupAt < 0 ? null : (cells?.[header.at[this.groupAt] ?? -1] ?? '').trim() || null;
    if (read.values === null) return { row, group, values: null, refusals: read.refusals };
    const again = this.ids.add(String(read.values.sourceId));
    const refusals = again ? [refuse('sourceId', 'IMPORT_SOURCE_ID_TWICE')] : [];
    return { row, group, values: again ? null : read.values, refusals };
  }

  /** Rows of one thing go on together or not at all. */
  private closeGroup(): void {
    const rows = this.group;
    this.group = [];
    const [first] = rows;
    if (!first) return;
    const scattered = first.group !== null && this.groups.add(first.group);
    const sound = !scattered && rows.every(({ values }) => values !== null);
    for (const { row, group, values, refusals } of rows) {
      if (sound && values) {
        const sourceId = String(values.sourceId);
        this.rows.push({ row, sourceId, hash: this.hash(values, rows.length), values, group, passed: {} });
      } else if (refusals.length > 0) this.wrong.push({ row, refusals });
      else {
        const code = scattered ? 'IMPORT_GROUP_SCATTERED' : 'IMPORT_GROUP_REFUSED';
        this.wrong.push({ row, refusals: [refuse(this.kind.group ?? null, code)] });
      }
    }
    if (this.rows.length + this.wrong.length >= this.size) this.cut();
  }

  private cut(): void {
    this.ready.push({ number: this.number, rows: this.rows, wrong: this.wrong });
    this.number += 1;
    this.rows = [];
    this.wrong = [];
  }
}
