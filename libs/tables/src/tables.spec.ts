import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import yazl from 'yazl';
import { afterAll, describe, expect, it } from 'vitest';
import {
  defused,
  fused,
  openTable,
  TABLE_LIMITS,
  writeTable,
  type Cell,
  type TableFormat,
  type TableLimits,
} from './index.ts';

const folder = mkdtempSync(join(tmpdir(), 'redgrid-tables-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function* batches(...rows: readonly (readonly Cell[])[]) {
  yield rows;
}
async function bytesOf(source: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of source) parts.push(part);
  return Buffer.concat(parts);
}
/** The rows of some bytes, handed over in pieces as a network would. */
async function rowsOf(bytes: Buffer, format: TableFormat = 'CSV', limits: Partial<TableLimits> = {}) {
  const pieces = async function* () {
    for (let at = 0; at < bytes.length; at += 7_777) yield bytes.subarray(at, at + 7_777);
  };
  const table = await openTable(async () => pieces(), format, {
    folder,
    limits: { ...TABLE_LIMITS, ...limits },
  });
  try {
    const rows = [];
    for await (const batch of table.rows()) rows.push(...batch);
    return rows;
  } finally {
    await table.close();
  }
}
const cellsOf = async (bytes: Buffer, format: TableFormat = 'CSV') =>
  (await rowsOf(bytes, format)).map(({ cells }) => cells);
const problemOf = (reading: Promise<unknown>) =>
  reading.then(
    () => 'READ',
    (error: unknown) => (error as { problem?: string }).problem ?? String(error),
  );

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    '=cmd|calc!A0',
    '+1',
    '-1',
    '@x',
    '\tx',
    '\rx',
    "'=x",
    '"',
    ',',
    '\r\n',
    'a\nb',
    '王**',
    '𠮷😀',
    ' x ',
  ),
);

describe('XJ06 a text in a table', () => {
  it('never begins like a formula, and comes back as it was', () => {
    fc.assert(
      fc.property(hostile, (text) => {
        expect(defused(text)).not.toMatch(/^[=+\-@\t\r]/);
        expect(fused(defused(text))).toBe(text);
      }),
    );
  });

  it.each(['CSV', 'XLSX'] as const)('survives a round trip by %s, however hostile', async (format) => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(hostile, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 8 }),
        async (rows) => {
          // XML knows no control characters and no half pairs; a row of blanks counts as none.
          const sent = rows.map((row) => [
            'k',
            ...row.map((cell) => {
              const text = cell.toWellFormed();
              return format === 'XLSX'
                ? text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '\ufffd')
                : text;
            }),
          ]);
          const read = await cellsOf(await bytesOf(writeTable(batches(...sent), format)), format);
          const padded = read.map((cells) => cells ?? []);
          expect(
            padded.map((cells, index) => [
              ...cells,
              ...(sent[index] ?? []).slice(cells.length).map(() => ''),
            ]),
          ).toEqual(sent);
        },
      ),
      { numRuns: 60 },
    );
  });

  it('is written with its formula defused, so that no program runs it', async () => {
    const csv = (await bytesOf(writeTable(batches(['=1+1', '-5', '@a', 7]), 'CSV'))).toString();
    expect(csv).toBe("\ufeff'=1+1,'-5,'@a,7\r\n");
  });
});

describe('a CSV as offices send it', () => {
  const text = '编号,名称\r\n1,"东鲁\n社区"\r\n\r\n2,紫薇';
  it.each([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(text, 'utf16le')])],
    ['semicolons', Buffer.from(text.replaceAll(',', ';'))],
    ['tabs and bare line feeds', Buffer.from(text.replaceAll(',', '\t').replaceAll('\r\n', '\n'))],
  ])('is read in %s, blank rows counted and left out', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual([
      { number: 1, cells: ['编号', '名称'] },
      { number: 2, cells: ['1', '东鲁\n社区'] },
      { number: 4, cells: ['2', '紫薇'] },
    ]);
  });

  it('is read in GB 18030, also when the first Chinese comes late', async () => {
    // 山亭 in GB 18030; Node writes no such encoding.
    const shanting = Buffer.from([0xc9, 0xbd, 0xcd, 0xa4]);
    const late = Buffer.concat([
      Buffer.from('a,b\n'),
      Buffer.from('x,y\n'.repeat(40_000)),
      Buffer.from('1,'),
      shanting,
    ]);
    expect((await cellsOf(late)).at(-1)).toEqual(['1', '山亭']);
    expect(await problemOf(rowsOf(Buffer.from([0x61, 0xff, 0xff, 0x0a])))).toBe('ENCODING');
  });

  it('gives a row it cannot read as such and goes on', async () => {
    expect(await rowsOf(Buffer.from('a,b\n1,"x"y,\n2,"z"\n'))).toMatchObject([
      { number: 1 },
      { number: 2, cells: null },
      ...[],
    ]);
  });

  it('is refused beyond its limits', async () => {
    expect(await problemOf(rowsOf(Buffer.from(`a,b\n"${'x'.repeat(1_200_000)}`)))).toBe('MALFORMED');
    expect(await problemOf(rowsOf(Buffer.from(`a\n${'x'.repeat(4_001)}\n`)))).toBe('CELL_TOO_LONG');
    expect(await problemOf(rowsOf(Buffer.from(`${'a,'.repeat(101)}\n`)))).toBe('TOO_MANY_COLUMNS');
    expect(await problemOf(rowsOf(Buffer.from('a\n1\n2\n3\n'), 'CSV', { rows: 2 }))).toBe('TOO_MANY_ROWS');
  });
});

describe('an XLSX as a spreadsheet writes it', () => {
  const zipped = (parts: Readonly<Record<string, string>>) => {
    const zip = new yazl.ZipFile();
    for (const [name, content] of Object.entries(parts)) zip.addBuffer(Buffer.from(content), name);
    zip.end();
    return bytesOf(zip.outputStream as unknown as AsyncIterable<Uint8Array>);
  };
  const workbook = (sheet: string, more: Readonly<Record<string, string>> = {}) =>
    zipped({
      'xl/workbook.xml': '<workbook xmlns:r="r"><sheets><sheet name="一" r:id="rId7"/></sheets></workbook>',
      'xl/_rels/workbook.xml.rels':
        '<Relationships><Relationship Id="rId7" Target="worksheets/sheet9.xml"/></Relationships>',
      'xl/worksheets/sheet9.xml': `<worksheet><sheetData>${sheet}</sheetData></worksheet>`,
      ...more,
    });

  it('gives shared texts, numbers, dates and what formulas last showed; nothing is computed', async () => {
    const bytes = await workbook(
      '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="C1" t="inlineStr"><is><t>面积</t></is></c></row>' +
        '<row r="3"><c r="A3" s="1"><v>45292</v></c><c r="B3"><v>89.649999999999991</v></c><c r="C3"><f>1+1</f><v>2</v></c><c r="D3"><v>3.7040319900101E17</v></c></row>',
      {
        'xl/sharedStrings.xml': '<sst><si><r><t>房</t></r><r><t>号</t></r><rPh><t>fang</t></rPh></si></sst>',
        'xl/styles.xml':
          '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="yyyy&quot;年&quot;m"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs></styleSheet>',
      },
    );
    expect(await rowsOf(bytes, 'XLSX')).toEqual([
      { number: 1, cells: ['房号', '', '面积'] },
      { number: 3, cells: ['2024-01-01', '89.65', '2', '370403199001010000'] },
    ]);
  });

  it('is refused when it unpacks too large, says what it wants to be by entities, or is no workbook', async () => {
    const bomb = await workbook(`<row><c><v>${'0'.repeat(300_000)}</v></c></row>`);
    expect(bomb.length).toBeLessThan(3_000);
    expect(await problemOf(rowsOf(bomb, 'XLSX', { unpacked: 100_000 }))).toBe('UNPACKS_TOO_LARGE');
    const entities = await workbook('<row/>', {
      'xl/worksheets/sheet9.xml': '<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>',
    });
    expect(await problemOf(rowsOf(entities, 'XLSX'))).toBe('MALFORMED');
    expect(await problemOf(rowsOf(Buffer.from('PK no zip at all'), 'XLSX'))).toBe('MALFORMED');
    writeFileSync(join(folder, 'kept'), '');
    expect(await problemOf(rowsOf(await workbook('<row r="0"><c/></row>'), 'XLSX'))).toBe('MALFORMED');
  });
});
