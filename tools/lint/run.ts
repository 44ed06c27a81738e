import { spawn } from 'node:child_process';
import { buildProjectGraph } from './graph.ts';

/** `npm run lint`, or `npm run lint -- libs/grid` for a part. */
const files = process.argv.slice(2);

await buildProjectGraph();
// As a program of its own, because the rule of the module boundaries reads the graph anew for every file otherwise.
const eslint = spawn(
  process.execPath,
  ['node_modules/eslint/bin/eslint.js', ...(files.length > 0 ? files : ['.'])],
  {
    stdio: 'inherit',
  },
);
eslint.once('exit', (code) => process.exit(code ?? 1));
