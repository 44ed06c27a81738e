import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Bench } from './bench.ts';
import { flagsOf } from './flags.ts';
import { openInside } from './inside.ts';
import { p04 } from './p04-statements.ts';
import { p05 } from './p05-list.ts';
import { table } from './table.ts';
import { verdict } from './verdict.ts';

let bench: Bench;
let folder: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'redgrid-bench-'));
  const env = { REDGRID_DATA: folder, DATABASE_URL: `file:${folder}` };
  const data = { engine: 'sqlite', name: 'demo', env, close: async () => undefined } as const;
  await (await openInside(data, 'ALL')).close();
  const pace = { rounds: 1, warm: 0, ms: 0, single: 1 };
  bench = { flags: flagsOf(['--quick']), data, pace, progress: () => undefined };
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('P the rows of the bench', () => {
  it.each([
    ['P04', p04],
    ['P05', p05],
  ])('%s is well-formed on empty tables', async (id, measure) => {
    const rows = await measure(bench);
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(row).toMatchObject({ id, engine: 'sqlite', what: expect.any(String) });
      expect(verdict(row)).toMatch(/holds|MISSED|for information/);
    }
    expect(
      table(rows)
        .split('\n')
        .filter((line) => line.startsWith('|')),
    ).toHaveLength(rows.length + 2);
  });
});
