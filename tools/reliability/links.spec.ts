import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface Promised {
  readonly file: string;
  readonly title: string;
}

/** The tests a document names: `path.spec.ts`: title. */
function promised(text: string): Promised[] {
  return [...text.matchAll(/\| `([^`]+\.spec\.ts)`: (.+?) \|$/gm)].map(([, file = '', title = '']) => ({
    file,
    title,
  }));
}

const unshown = (links: readonly Promised[]): string[] =>
  links
    .filter(({ file, title }) => !existsSync(file) || !readFileSync(file, 'utf8').includes(title))
    .map(({ file, title }) => `${file}: ${title}`);

describe('docs/RELIABILITY.md', () => {
  const text = readFileSync('docs/RELIABILITY.md', 'utf8');

  it('R38 names a test for every promise, and each of them exists', () => {
    const rows = text.split('\n').filter((line) => line.startsWith('| ') && !line.startsWith('| promise'));
    const links = promised(text);
    expect(links).toHaveLength(rows.length);
    expect(links.length).toBeGreaterThan(10);
    expect(unshown(links)).toEqual([]);
  });

  it('R38 notices a promise whose test is gone', () => {
    const gone = { file: 'tools/reliability/links.spec.ts', title: ['never', 'written'].join(' ') };
    expect(unshown([gone, { file: 'nowhere.spec.ts', title: 'x' }])).toHaveLength(2);
  });
});
