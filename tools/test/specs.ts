import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { z } from 'zod';
import { run } from './child.ts';

/** Where Vitest writes what it ran; the coverage check reads it. */
export const REPORT = '.test-results/vitest.json';

const reportShape = z.object({
  numPassedTests: z.number(),
  numFailedTests: z.number(),
  numPendingTests: z.number(),
  testResults: z.array(
    z.object({
      name: z.string(),
      status: z.string(),
      assertionResults: z.array(z.object({ status: z.string() })),
    }),
  ),
});

/** Counts of one run. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

/** Runs the specs, all or those the arguments choose, on the engines at hand. */
export async function runSpecs(args: readonly string[], mysqlUrl: string | null): Promise<Count> {
  mkdirSync('.test-results', { recursive: true });
  rmSync(REPORT, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${REPORT}`];
  const { code } = await run(['node_modules/vitest/vitest.mjs', 'run', ...reporters, ...args], {
    show: true,
    env: mysqlUrl ? { TEST_MYSQL_URL: mysqlUrl } : {},
  });
  const report: unknown = existsSync(REPORT) ? JSON.parse(readFileSync(REPORT, 'utf8')) : null;
  return countOf(report, code);
}

/** What a report comes to. A file that could not be loaded, or a run that failed otherwise, is one failure. */
export function countOf(report: unknown, exitCode: number): Count {
  const parsed = reportShape.safeParse(report);
  if (!parsed.success) return { passed: 0, failed: 1 };
  const { numPassedTests: passed, numFailedTests, testResults } = parsed.data;
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && assertionResults.every((test) => test.status !== 'failed'),
  );
  const failed = numFailedTests + broken.length;
  return { passed, failed: failed === 0 && exitCode !== 0 ? 1 : failed };
}
