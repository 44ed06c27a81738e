// @ts-check
// The one door of every command: brings Node and the packages if they are missing, then runs the task under that Node.
// Plain JavaScript without packages, because it runs before either is there, on any Node from 18 on.
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
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

/**
 * What comes before a task: the demonstration, once, and only where nothing is stored yet.
 * @param {string} task @returns {string | null}
 */
function before(task) {
  const data = resolve(ROOT, process.env.REDGRID_DATA ?? '.data');
  const wanted = task === 'start' && process.env.NODE_ENV !== 'production';
  return wanted && !existsSync(join(data, 'demonstration.json')) ? 'tools/simulate/demonstrate.ts' : null;
}

/** @param {readonly string[]} argv @returns {Promise<number>} */
async function main([task = '', ...args]) {
  const [file = '', ...rest] = task === 'run' ? args : [TASKS[task] ?? '', ...args];
  if (!file)
    throw new Sentence(`Which task? One of ${Object.keys(TASKS).join(', ')}, or: run <file> [arguments]`);
  const node = await wantedNode();
  await packages(node);
  if (!existsSync(join(ROOT, file))) throw new Sentence(`There is no ${file}.`);

  const follow = pathToFileURL(join(ROOT, 'tools/bootstrap/follow.mjs')).href;
  /** @param {string} program @param {readonly string[]} args */
  const run = (program, ...args) => {
    const typescript = program.endsWith('.ts') ? ['--enable-source-maps', '--import', 'tsx'] : [];
    return supervised(node, ['--import', follow, ...typescript, program, ...args], {
      cwd: ROOT,
      env: environment(node),
    });
  };
  const first = before(task);
  const code = first ? await run(first) : 0;
  return code === 0 ? run(file, ...rest) : code;
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
