import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { defaultSchemes, loadSchemes, SchemeError } from './load-schemes.ts';
import { rowsFor } from './scheme.rules.ts';

const OWN = readFileSync(fileURLToPath(new URL('../../schemes/baotou-a1.yaml', import.meta.url)), 'utf8');
const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** The problems of table A.1 after a change. */
function problemsAfter(change: (text: string) => string): readonly string[] {
  const folder = mkdtempSync(join(tmpdir(), 'redgrid-schemes-'));
  folders.push(folder);
  writeFileSync(join(folder, 'baotou-a1.yaml'), change(OWN));
  try {
    loadSchemes(folder);
    return [];
  } catch (error) {
    if (error instanceof SchemeError) return error.problems;
    throw error;
  }
}

describe('SUP-02 table A.1', () => {
  const scheme = defaultSchemes().get('baotou-a1');
  it.each(['EXISTING_CIVIL_BUILDING', 'OLD_COMPOUND'])('scores %s on 39 rows of 100 points', (variant) => {
    const rows = scheme ? rowsFor(scheme, variant) : [];
    expect(rows).toHaveLength(39);
    expect(rows.reduce((points, row) => points + row.points, 0)).toBe(100);
    const owners = rows.filter(({ evaluator }) => evaluator === 'OWNERS');
    expect(owners.reduce((points, row) => points + row.points, 0)).toBe(30);
  });
  it('knows no third variant', () => {
    expect(() => scheme && rowsFor(scheme, 'TOWER')).toThrow(RangeError);
    expect(() => scheme && rowsFor(scheme, null)).toThrow(RangeError);
  });
});

describe('SUP-01 a broken scheme stops the start, and says where', () => {
  it('is sound as it is', () => {
    expect(problemsAfter((text) => text)).toEqual([]);
  });
  it.each<[string, (text: string) => string, RegExp]>([
    ['points that do not total 100', (t) => t.replace('points: 4', 'points: 5'), /:\d+ the rows come to 101/],
    [
      'a part whose rows do not total',
      (t) => t.replace('服务专业: 22', '服务专业: 23'),
      /:\d+ the rows of 服务专业 come to 22/,
    ],
    ['an id that is there twice', (t) => t.replace('id: A1-02', 'id: A1-01'), /:\d+ A1-01 is there twice/],
    [
      'an unknown function',
      (t) => t.replace('scoring: JUDGED', 'scoring: GUESSED'),
      /:\d+ rows\.\d+\.scoring/,
    ],
    ['no evaluator', (t) => t.replace('    evaluator: EVALUATOR\n', ''), /:\d+ rows\.0\.evaluator/],
    [
      'an unknown variant',
      (t) => t.replace('variant: OLD_COMPOUND', 'variant: TOWER'),
      /variant TOWER is unknown/,
    ],
    [
      'a survey the owners do not answer',
      (t) => t.replace('evaluator: OWNERS', 'evaluator: EVALUATOR'),
      /owners answer/,
    ],
    ['another id than its file', (t) => t.replace('id: baotou-a1', 'id: other'), /write the file's name/],
    ['no YAML', (t) => `${t}\n  - {`, /baotou-a1\.yaml:\d+/],
  ])('%s', (_, change, problem) => {
    expect(problemsAfter(change).join('\n')).toMatch(problem);
  });
});
