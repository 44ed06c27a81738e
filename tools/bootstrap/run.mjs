// @ts-check
// The one door of every command: brings Node and the packages if they are missing, then runs the task under that Node.
// Plain JavaScript without packages, because it runs before either is there, on any Node from 18 on.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { environment, packages, ROOT, Sentence, wantedNode } from './install.mjs';
import { supervised } from './supervise.mjs';

/** @type {Readonly<Record<string, string>>} */
const TASKS = {
  start: 'apps/all-in-one/src/main.ts',
  'start:distributed': 'tools/distributed/run.ts',
  test: 'tools/test/run.ts',
  reset: 'tools/reset/run.ts',
  migrate: 'tools/migrate/run.ts',
  bench: 'tools/bench/run.ts',
  drill: 'tools/drill/run.ts',
  simulate: 'tools/simulate/run.ts',
};

/** @param {readonly string[]} argv @returns {Promise<number>} */
async function main([task = '', ...args]) {
  const [file = '', ...rest] = task === 'run' ? args : [TASKS[task] ?? '', ...args];
  if (!file)
    throw new Sentence(`Which task? One of ${Object.keys(TASKS).join(', ')}, or: run <file> [arguments]`);
  const node = await wantedNode();
  await packages(node);
  if (!existsSync(join(ROOT, file))) throw new Sentence(`There is no ${file}.`);

  const typescript = file.endsWith('.ts') ? ['--enable-source-maps', '--import', 'tsx'] : [];
  const follow = pathToFileURL(join(ROOT, 'tools/bootstrap/follow.mjs')).href;
  return supervised(node, ['--import', follow, ...typescript, file, ...rest], {
    cwd: ROOT,
    env: environment(node),
  });
}

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (/** @type {unknown} */ error) => {
    process.stderr.write(
      `${error instanceof Sentence ? error.message : error instanceof Error ? error.stack : String(error)}\n`,
    );
    process.exit(1);
  },
);
