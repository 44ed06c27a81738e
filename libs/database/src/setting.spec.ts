import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { databaseConfig, setting, SettingError } from './index.ts';

let folder: string;
const file = (name: string, content: string) => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'redgrid-setting-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe('a setting', () => {
  it('is the variable, or the text of the file that is named instead, without its last line break', () => {
    expect(setting('KEY', { KEY: 'given' })).toBe('given');
    expect(setting('KEY', { KEY_FILE: file('key', 'from a file\n') })).toBe('from a file');
    expect(setting('KEY', {})).toBeUndefined();
  });

  it('is not set when the variable is empty, as compose leaves it', () => {
    expect(setting('KEY', { KEY: '', KEY_FILE: '' })).toBeUndefined();
    expect(setting('KEY', { KEY: '', KEY_FILE: file('key', 'from a file') })).toBe('from a file');
  });

  it('is refused in a sentence when it is given twice, missing or empty, and its value is not shown', () => {
    const secret = file('secret', 'the-secret-value');
    expect(() => setting('KEY', { KEY: 'another-value', KEY_FILE: secret })).toThrow(/^Set KEY or KEY_FILE/);
    expect(() => setting('KEY', { KEY: 'another-value', KEY_FILE: secret })).not.toThrow(/-value/);
    expect(() => setting('KEY', { KEY_FILE: join(folder, 'nowhere') })).toThrow(/nowhere.*ENOENT/);
    expect(() => setting('KEY', { KEY_FILE: file('empty', '\n') })).toThrow(/is empty/);
  });

  it('may hold the address of the database, for all domains or for one', () => {
    const env = {
      DATABASE_URL_FILE: file('all', 'mysql://u:p@db:3306/redgrid\n'),
      DATABASE_URL_GRID_FILE: file('grid', 'mysql://u:p@other:3306/grid\n'),
      DATABASE_READ_URL_FILE: file('read', 'mysql://u:p@reader:3306/redgrid\n'),
    };
    expect(databaseConfig('credit', env)).toMatchObject({
      url: 'mysql://u:p@db:3306/redgrid_credit',
      readUrl: 'mysql://u:p@reader:3306/redgrid_credit',
    });
    expect(databaseConfig('grid', env)).toMatchObject({ url: 'mysql://u:p@other:3306/grid' });
    expect(databaseConfig('grid', { REDGRID_DATA: '/srv/data' })).toMatchObject({
      file: '/srv/data/grid.sqlite',
    });
  });
});

it.each(['nonsense', 'postgres://u:hunter2@h/x', 'mysql://u:hunter2@:::bad'])(
  'refuses the address %s in one sentence that does not repeat it',
  (DATABASE_URL) => {
    const refused = () => databaseConfig('grid', { DATABASE_URL });
    expect(refused).toThrow(SettingError);
    expect(refused).not.toThrow(/hunter2/);
    expect(refused).toThrow(/^DATABASE_URL .* \(its value is not shown here\)\.$/);
  },
);
