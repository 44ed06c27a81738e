import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';

/** What is planted into a file of synthetic houses or owners. */
export interface Planted {
  readonly rows: number;
  readonly errors: number;
}

export const HOUSES_PER_BUILDING = 60;
export const BUILDINGS_PER_COMPOUND = 13;
const BATCH = 2_000;

/** Which row gets the nth of so many errors: spread over the file. */
const plantedAt = ({ rows, errors }: Planted) =>
  new Set(Array.from({ length: errors }, (_, index) => Math.floor(((index + 0.5) * rows) / errors)));

/** Writes a file of synthetic houses, some of them wrong (合成房屋). The same figures give the same file. */
export function writeHouses(path: string, planted: Planted): Promise<void> {
  const wrong = plantedAt(planted);
  return write(path, planted.rows, '来源编号,楼栋,单元,房号,专有部分面积,用途,户数', (row) => {
    const building = Math.floor(row / HOUSES_PER_BUILDING);
    const place = row % HOUSES_PER_BUILDING;
    const number = `${1 + Math.floor(place / 4)}0${1 + (place % 4)}`;
    const area = wrong.has(row) ? '八十九' : (60 + ((row * 7919) % 9000) / 100).toFixed(2);
    return `H-${row},B-${building},1,${number},${area},住宅,1`;
  });
}

/** Writes a file of synthetic owners, one or two of each house, some rows wrong (合成业主). */
export function writeOwners(path: string, planted: Planted): Promise<void> {
  const wrong = plantedAt(planted);
  return write(path, planted.rows, '来源编号,房屋,姓名,手机号,身份证号,份额,取得日期', (row) => {
    const name = `合成业主${row}`;
    const phone = wrong.has(row) ? '电话' : `139${String(row).padStart(8, '0')}`;
    const idNumber = `370406${String(19500000 + (row % 500_000)).padStart(8, '0')}${String(Math.floor(row / 500_000)).padStart(3, '0')}X`;
    return `O-${row},H-${row},${name},${phone},${idNumber},1/1,2020-06-01`;
  });
}

async function write(
  path: string,
  rows: number,
  header: string,
  line: (row: number) => string,
): Promise<void> {
  const texts = function* () {
    yield `${header}\n`;
    for (let from = 0; from < rows; from += BATCH) {
      let text = '';
      for (let row = from; row < Math.min(rows, from + BATCH); row += 1) text += `${line(row)}\n`;
      yield text;
    }
  };
  await pipeline(Readable.from(texts()), createWriteStream(path));
}
