import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDate } from '@redgrid/policy';

/** Writes an empty migration of a domain, dated today; gives its path. Throws a sentence when it cannot. */
export function createMigration(domain: string, words: string, now: Date, root = '.'): string {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)+$/.test(words))
    throw new Error(`Name what it does in kebab case, such as add-appeal-urgency; "${words}" is not that.`);
  const name = `${localDate(now)}-${words}`;
  const folder = join(root, 'libs', domain, 'src/migrations');
  const file = join(folder, `${name}.ts`);
  if (existsSync(file)) throw new Error(`${file} is already there.`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, source(name, camel(words), words.replaceAll('-', ' ')));
  return file;
}

const camel = (kebab: string) => kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const source = (
  name: string,
  constant: string,
  words: string,
) => `import { column, optional, type Migration } from '@redgrid/database';

/** Why: ${words}. */
export const ${constant}: Migration = {
  name: '${name}',
  async up(tables) {
    await tables.addColumn('table', 'column', optional(column.text(120)));
  },
  async down(tables) {
    await tables.dropColumn('table', 'column');
  },
};
`;
