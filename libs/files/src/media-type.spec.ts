import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitsName, MEDIA_TYPES, mediaTypeOf } from './media-type.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'redgrid-media-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const typeOf = async (bytes: Buffer | string, name: string) => {
  const path = join(folder, 'x');
  await writeFile(path, bytes);
  return mediaTypeOf(path, name);
};
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);

describe('GW-05 what a file is', () => {
  it('is told by its bytes, whatever it is called', async () => {
    expect(await typeOf(PNG, 'a.txt')).toBe('image/png');
    expect(await typeOf('%PDF-1.7\n%', 'a.jpg')).toBe('application/pdf');
    expect(await typeOf(Buffer.from('ffd8ffe000104a46494600', 'hex'), 'a')).toBe('image/jpeg');
    expect(await typeOf('MZ\u0090\u0000\u0003', 'a.jpg')).not.toBe('image/jpeg');
    expect(await typeOf(Buffer.from([0, 1, 2, 3, 255]), 'a.jpg')).toBeNull();
  });
  it('is text in UTF-8 or GB 18030, and a table when it is called so', async () => {
    expect(await typeOf('姓名,房号\n甲,1-101\n', '住户.csv')).toBe('text/csv');
    expect(await typeOf('说明', 'a.txt')).toBe('text/plain');
    expect(await typeOf(Buffer.from('d0d5c3fb2cb7bfbac50a', 'hex'), '住户.CSV')).toBe('text/csv');
    expect(await typeOf(Buffer.alloc(70_001, '红'), 'a.txt')).toBe('text/plain');
    expect(await typeOf('a\u0007b', 'a.txt')).toBeNull();
  });
  it('must fit its name', () => {
    expect(fitsName('image/jpeg', 'a.JPEG')).toBe(true);
    expect(fitsName('text/plain', 'a.bat')).toBe(false);
    expect(fitsName('application/x-msdownload', 'a.exe')).toBe(false);
    for (const [type, extensions] of Object.entries(MEDIA_TYPES))
      for (const extension of extensions) expect(fitsName(type, `a.${extension}`)).toBe(true);
  });
});
