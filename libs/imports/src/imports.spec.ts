import { readFileSync } from 'node:fs';
import { Secrets } from '@redgrid/database';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importDocument } from './document.ts';
import {
  headerOf,
  IMPORT_KINDS,
  importKind,
  readRow,
  reasonOf,
  rowHasher,
  Seen,
  type ImportKind,
} from './index.ts';

const kindOf = (kind: string): ImportKind => {
  const found = importKind(kind);
  if (!found) throw new Error(kind);
  return found;
};
const houses = kindOf('houses');
const owners = kindOf('owners');
const HEADER = ['来源编号', '楼栋', '单元', '房号', '专有部分面积', '用途', '户数'];
const read = (...cells: string[]) => readRow(houses, headerOf(houses, HEADER), cells);
const codesOf = (...cells: string[]) =>
  read(...cells).refusals?.map(({ column, code }) => `${column} ${code}`);

describe('GW-06 the header of a file', () => {
  it('is found by Chinese header, alias or name, in any order, with stars and blanks', () => {
    const header = headerOf(houses, ['房间号', '* 楼栋 编号', 'sourceId', '面积', '颜色', '错误原因']);
    expect(header).toEqual({ at: [2, 1, -1, 0, 3, -1, -1], missing: [], twice: [], ignored: ['颜色'] });
  });

  it('says which columns are missing, and which stand there twice', () => {
    expect(headerOf(houses, ['房号', '房号'])).toMatchObject({
      missing: ['来源编号', '楼栋', '专有部分面积'],
      twice: ['房号'],
    });
  });
});

describe('GW-06 a row', () => {
  it('is read into values, blanks into nothing', () => {
    expect(read(' H1 ', 'B1', '', '101', '89.65', '商铺', '').values).toEqual({
      ...{ sourceId: 'H1', building: 'B1', unit: null, number: '101' },
      ...{ area: 8965, use: 'COMMERCIAL', households: null },
    });
  });

  it('tells everything that is wrong with it at once', () => {
    expect(codesOf('', 'B1', '100', '1'.repeat(21), '89.651', '别墅', '一')).toEqual([
      'sourceId IMPORT_VALUE_MISSING',
      'unit IMPORT_VALUE_OUT_OF_RANGE',
      'number IMPORT_VALUE_TOO_LONG',
      'area IMPORT_VALUE_INVALID',
      'use IMPORT_VALUE_UNKNOWN',
      'households IMPORT_VALUE_INVALID',
    ]);
    expect(readRow(houses, headerOf(houses, HEADER), null).refusals).toMatchObject([
      { code: 'IMPORT_ROW_MALFORMED' },
    ]);
  });

  it.each([
    ['2026-02-30', null],
    ['2026年1月5日', '2026-01-05'],
    ['20260105', '2026-01-05'],
    ['1/5/2026', null],
    ['0000-01-01', null],
  ])('takes %s for the day %s', (text, day) => {
    const header = headerOf(owners, ['来源编号', '房屋', '姓名', '取得日期']);
    expect(readRow(owners, header, ['1', 'H', '王', text]).values?.since ?? null).toBe(day);
  });

  it('gives its reasons in the language of the reader, and repeats nothing of what was written', () => {
    const [refusal] = read('H1', 'B1', '100', '1', '1', '', '').refusals ?? [];
    if (!refusal) throw new Error('nothing refused');
    expect(reasonOf(refusal, 'zh-CN')).toBe('数值超出范围。（0 至 99）');
    expect(reasonOf(refusal, 'en')).toBe('The number is out of range. (0 to 99)');
  });

  it('never throws, whatever its cells hold', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 9 }), (cells) => {
        for (const kind of IMPORT_KINDS) {
          const row = readRow(
            kind,
            headerOf(
              kind,
              kind.columns.map(({ header }) => header),
            ),
            cells,
          );
          expect(row.values === null).toBe(row.refusals !== null);
        }
      }),
    );
  });
});

describe('GW-06 the digest of a row', () => {
  const values = fc.record({
    sourceId: fc.string(),
    building: fc.string(),
    number: fc.string(),
    area: fc.nat(),
  });
  const hash = rowHasher(new Secrets('x'.repeat(32)), houses);

  it('is equal for equal values, whatever their order and missing blanks, and differs otherwise', () => {
    fc.assert(
      fc.property(values, values, (a, b) => {
        expect(hash({ unit: null, ...a })).toBe(hash(Object.fromEntries(Object.entries(a).toReversed())));
        expect(hash(a) === hash(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
      }),
    );
  });

  it('depends on the key, the kind and how many rows stand for the same thing', () => {
    const row = { sourceId: '1' };
    const others = [
      rowHasher(new Secrets('y'.repeat(32)), houses)(row),
      rowHasher(new Secrets('x'.repeat(32)), owners)(row),
    ];
    expect(new Set([hash(row), hash(row, 2), ...others]).size).toBe(4);
  });
});

describe('GW-06 ids that were seen', () => {
  it('are remembered exactly', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 300 }), (ids) => {
        const [seen, known] = [new Seen(), new Set<string>()];
        for (const id of ids) {
          expect(seen.add(id)).toBe(known.has(id));
          known.add(id);
        }
      }),
    );
    const seen = new Seen();
    for (let id = 0; id < 100_000; id += 1) expect(seen.add(`H-${id}`)).toBe(false);
    for (let id = 0; id < 100_000; id += 997) expect(seen.add(`H-${id}`)).toBe(true);
  });
});

describe('GW-06 the kinds', () => {
  it('are documented as they are', () => {
    expect(readFileSync(new URL('../../../docs/IMPORT.md', import.meta.url), 'utf8')).toBe(importDocument());
  });

  it('show personal values to nobody but the stage that keeps them', () => {
    for (const { columns, steps } of IMPORT_KINDS)
      if (columns.some(({ personal }) => personal))
        expect(steps.filter(({ personal }) => personal).map(({ domain }) => domain)).toEqual([
          'organisation',
        ]);
  });
});
