import { existsSync } from 'node:fs';
import { run, type Outcome } from './child.ts';

/** One step beside the specs; it counts as one test. */
export interface Check {
  readonly name: string;
  readonly command: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
  /** Left out while this file is missing. */
  readonly needs?: string;
}

const TSX = ['--import', 'tsx'];

/** What is checked without running the product. */
export const checks: readonly Check[] = [
  {
    name: 'format',
    command: ['node_modules/prettier/bin/prettier.cjs', '--check', '--cache', '--log-level=warn', '.'],
  },
  { name: 'lint', command: [...TSX, 'tools/lint/run.ts'] },
  { name: 'typecheck', command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', '.'] },
  {
    name: 'typecheck of what runs in browsers',
    command: ['node_modules/typescript/bin/tsc', '--noEmit', '-p', 'libs/explorer/browser'],
  },
  {
    name: 'codegen',
    command: [
      'node_modules/@graphql-codegen/cli/esm/bin.js',
      '--config',
      'tools/codegen/codegen.ts',
      '--check',
    ],
  },
  {
    name: 'supergraph',
    command: [...TSX, 'tools/supergraph/run.ts', '--check'],
    needs: 'tools/supergraph/run.ts',
  },
];

/** What is checked with the report of the specs. */
export const coverage: Check = {
  name: 'coverage',
  command: [...TSX, 'tools/coverage/check.ts', '.test-results/vitest.json'],
  needs: 'tools/coverage/check.ts',
};

/** Runs the checks, as many at a time as asked; says of each how it ended, and of a failed one why. */
export async function runChecks(
  list: readonly Check[],
  atATime: number,
): Promise<{ passed: number; failed: number }> {
  const waiting = list.filter(({ needs }) => !needs || existsSync(needs));
  const count = { passed: 0, failed: 0 };
  const lane = async () => {
    for (let check = waiting.shift(); check; check = waiting.shift()) {
      const began = Date.now();
      const outcome = await run(check.command, check.env ? { env: check.env } : {});
      tell(check, outcome, Date.now() - began);
      count[outcome.code === 0 ? 'passed' : 'failed'] += 1;
    }
  };
  await Promise.all(Array.from({ length: atATime }, lane));
  return count;
}

function tell({ name }: Check, { code, output }: Outcome, milliseconds: number): void {
  const seconds = (milliseconds / 1000).toFixed(1);
  if (code === 0) return console.log(`✓ ${name} (${seconds} s)`);
  console.log(`✗ ${name} (${seconds} s)\n${output.trimEnd()}`);
}
