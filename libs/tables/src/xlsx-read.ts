import type { Readable } from 'node:stream';
import { SaxesParser } from 'saxes';
import yauzl from 'yauzl';
import { fused } from './defuse.ts';
import {
  ROWS_AT_ONCE,
  TABLE_LIMITS,
  TableError,
  type TableLimits,
  type TableRow,
  type TableRows,
} from './table.ts';
import { dateStylesOf, dayOf } from './xlsx-dates.ts';

/** Bytes of the texts a workbook keeps apart from its sheet; they are all in memory while it is read. */
const MOST_SHARED = 64_000_000;

/**
 * The rows of a workbook's first sheet, header first. Formulas are never computed: their cells give what the sheet last
 * showed. Dates come as YYYY-MM-DD. Errors: TableError; UNPACKS_TOO_LARGE before anything is unpacked that declares too much.
 */
export async function* readXlsx(path: string, limits: TableLimits = TABLE_LIMITS): TableRows {
  const zip = await Parts.open(path, limits);
  try {
    const sheet = await zip.firstSheet();
    const texts = await sharedTexts(zip);
    const styles = await dateStyles(zip);
    const rows = new SheetRows(texts, styles, limits);
    for await (const part of pieces(await zip.stream(sheet))) {
      rows.take(part);
      yield* rows.full();
    }
    rows.end();
    yield* rows.full();
    yield* rows.last();
  } catch (error) {
    throw error instanceof TableError ? error : new TableError('MALFORMED');
  } finally {
    zip.close();
  }
}

/** The parts of a workbook by their names. */
class Parts {
  private constructor(
    private readonly zip: yauzl.ZipFile,
    private readonly entries: ReadonlyMap<string, yauzl.Entry>,
  ) {}

  static async open(path: string, limits: TableLimits): Promise<Parts> {
    const entries = new Map<string, yauzl.Entry>();
    let unpacked = 0;
    const zip = await yauzl.openPromise(path, { autoClose: false, lazyEntries: true }).catch(() => {
      throw new TableError('MALFORMED');
    });
    try {
      for await (const entry of zip.eachEntry()) {
        unpacked += entry.uncompressedSize;
        // What an entry declares is what may come out of it: yauzl ends a stream that gives more.
        if (unpacked > limits.unpacked || entries.size > 1_000) throw new TableError('UNPACKS_TOO_LARGE');
        entries.set(entry.fileName, entry);
      }
      return new Parts(zip, entries);
    } catch (error) {
      zip.close();
      throw error instanceof TableError ? error : new TableError('MALFORMED');
    }
  }

  size(name: string): number {
    return this.entries.get(name)?.uncompressedSize ?? 0;
  }

  has(name: string): boolean {
    return this.entries.has(name);
  }

  async stream(name: string): Promise<Readable> {
    const entry = this.entries.get(name);
    if (!entry || entry.isEncrypted()) throw new TableError('MALFORMED');
    return this.zip.openReadStreamPromise(entry);
  }

  /** The part the workbook names first. */
  async firstSheet(): Promise<string> {
    const sheets: string[] = [];
    await read(await this.stream('xl/workbook.xml'), (name, attributes) => {
      if (name === 'sheet') sheets.push(attributes['r:id'] ?? '');
    });
    const targets = new Map<string, string>();
    await read(await this.stream('xl/_rels/workbook.xml.rels'), (name, attributes) => {
      if (name === 'Relationship') targets.set(attributes.Id ?? '', attributes.Target ?? '');
    });
    const target = targets.get(sheets[0] ?? '') ?? 'worksheets/sheet1.xml';
    const part = target.startsWith('/') ? target.slice(1) : `xl/${target}`;
    if (!this.has(part)) throw new TableError('MALFORMED');
    return part;
  }

  close(): void {
    this.zip.close();
  }
}

type Attributes = Readonly<Record<string, string>>;

/** Reads a small part: opening tags with their attributes. */
async function read(source: Readable, onOpen: (name: string, attributes: Attributes) => void): Promise<void> {
  const parser = safeParser();
  parser.on('opentag', ({ name, attributes }) => {
    onOpen(local(name), attributes);
  });
  for await (const piece of pieces(source)) parser.write(piece);
  parser.close();
}

/** Entities beyond XML's own five would need a document type, and no workbook has one. */
function safeParser(): SaxesParser {
  const parser = new SaxesParser();
  parser.on('doctype', () => {
    throw new TableError('MALFORMED');
  });
  parser.on('error', () => {
    throw new TableError('MALFORMED');
  });
  return parser;
}

async function* pieces(source: Readable): AsyncGenerator<string> {
  source.setEncoding('utf8');
  for await (const piece of source as AsyncIterable<string>) yield piece;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

async function sharedTexts(zip: Parts): Promise<readonly string[]> {
  const part = 'xl/sharedStrings.xml';
  if (!zip.has(part)) return [];
  if (zip.size(part) > MOST_SHARED) throw new TableError('UNPACKS_TOO_LARGE');
  const texts: string[] = [];
  const parser = safeParser();
  let [text, inside, phonetic] = ['', false, false];
  parser.on('opentag', ({ name }) => {
    const tag = local(name);
    if (tag === 'si') text = '';
    if (tag === 'rPh') phonetic = true;
    inside = tag === 't' && !phonetic;
  });
  parser.on('text', (more) => {
    if (inside) text += more;
  });
  parser.on('closetag', ({ name }) => {
    const tag = local(name);
    if (tag === 'si') texts.push(text);
    if (tag === 'rPh') phonetic = false;
    if (tag === 't') inside = false;
  });
  for await (const piece of pieces(await zip.stream(part))) parser.write(piece);
  parser.close();
  return texts;
}

async function dateStyles(zip: Parts): Promise<ReadonlySet<number>> {
  if (!zip.has('xl/styles.xml')) return new Set();
  const formats = new Map<number, string>();
  const used: number[] = [];
  let within = false;
  const parser = safeParser();
  parser.on('opentag', ({ name, attributes }) => {
    const tag = local(name);
    if (tag === 'numFmt') formats.set(Number(attributes.numFmtId), attributes.formatCode ?? '');
    if (tag === 'cellXfs') within = true;
    if (tag === 'xf' && within) used.push(Number(attributes.numFmtId ?? 0));
  });
  parser.on('closetag', ({ name }) => {
    if (local(name) === 'cellXfs') within = false;
  });
  for await (const piece of pieces(await zip.stream('xl/styles.xml'))) parser.write(piece);
  parser.close();
  return dateStylesOf(used, formats);
}

/** Takes the sheet's XML piece by piece and gives rows. */
class SheetRows {
  private readonly parser = safeParser();
  private ready: TableRow[] = [];
  private number = 0;
  private cells: string[] = [];
  private column = 0;
  private type = '';
  private style = 0;
  private text = '';
  private reading = false;

  constructor(
    private readonly texts: readonly string[],
    private readonly styles: ReadonlySet<number>,
    private readonly limits: TableLimits,
  ) {
    this.parser.on('opentag', ({ name, attributes }) => {
      this.open(local(name), attributes);
    });
    this.parser.on('text', (more) => {
      if (this.reading) this.text += more;
    });
    this.parser.on('closetag', ({ name }) => {
      this.closed(local(name));
    });
  }

  take(piece: string): void {
    this.parser.write(piece);
  }

  end(): void {
    this.parser.close();
  }

  *full(): Generator<readonly TableRow[]> {
    while (this.ready.length >= ROWS_AT_ONCE) yield this.ready.splice(0, ROWS_AT_ONCE);
  }

  *last(): Generator<readonly TableRow[]> {
    if (this.ready.length > 0) yield this.ready.splice(0);
  }

  private open(tag: string, attributes: Attributes): void {
    if (tag === 'row') this.row(attributes);
    else if (tag === 'c') this.cell(attributes);
    else if (tag === 'v' || tag === 't') this.reading = true;
  }

  private row({ r }: Attributes): void {
    const number = r === undefined ? this.number + 1 : Number(r);
    if (!Number.isInteger(number) || number <= this.number) throw new TableError('MALFORMED', this.number);
    if (number > this.limits.rows + 1) throw new TableError('TOO_MANY_ROWS', number);
    this.number = number;
    this.cells = [];
    this.column = 0;
  }

  private cell({ r, t = '', s = '0' }: Attributes): void {
    this.column = r === undefined ? this.column + 1 : columnOf(r);
    if (this.column > this.limits.columns) throw new TableError('TOO_MANY_COLUMNS', this.number);
    this.type = t;
    this.style = Number(s);
    this.text = '';
  }

  private closed(tag: string): void {
    if (tag === 'v' || tag === 't') this.reading = false;
    else if (tag === 'c') {
      const value = this.value();
      if (value.length > this.limits.cell) throw new TableError('CELL_TOO_LONG', this.number);
      while (this.cells.length < this.column) this.cells.push('');
      this.cells[this.column - 1] = fused(value);
    } else if (tag === 'row' && this.cells.some((cell) => cell.trim() !== ''))
      this.ready.push({ number: this.number, cells: this.cells });
  }

  private value(): string {
    if (this.type === 's') return this.texts[Number(this.text)] ?? '';
    if (this.type === 'b') return this.text === '1' ? 'TRUE' : 'FALSE';
    if (this.type === '' || this.type === 'n')
      return this.styles.has(this.style) ? dayOf(this.text) : plainNumber(this.text);
    return this.text;
  }
}

/** `B12` → 2. */
function columnOf(reference: string): number {
  let column = 0;
  for (const letter of /^[A-Z]{1,3}(?=\d)/.exec(reference)?.[0] ?? '')
    column = column * 26 + letter.charCodeAt(0) - 64;
  if (column === 0) throw new TableError('MALFORMED');
  return column;
}

/** Long codes typed as numbers are stored as `3.7040319900101E17`: written out with the 15 digits spreadsheets keep. */
function plainNumber(text: string): string {
  const number = Number(text);
  if (text === '' || !Number.isFinite(number)) return text;
  if (Number.isSafeInteger(number)) return String(number);
  if (Number.isInteger(number))
    return number.toLocaleString('en-US', { useGrouping: false, maximumSignificantDigits: 15 });
  // Binary fractions such as 89.649999999999991 are what the sheet shows as 89.65.
  return String(Number(number.toPrecision(15)));
}
