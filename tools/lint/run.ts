import { ESLint } from 'eslint';
import { buildProjectGraph } from './graph.ts';

/** `npm run lint`, or `npm run lint -- libs/grid` for a part. */
const files = process.argv.slice(2);

await buildProjectGraph();
const eslint = new ESLint({
  warnIgnored: false,
  ...(process.env.LC ? { concurrency: Number(process.env.LC) } : {}),
});
const results = await eslint.lintFiles(files.length > 0 ? files : ['.']);
const formatter = await eslint.loadFormatter('stylish');
process.stdout.write(await formatter.format(results));
process.exit(results.some(({ errorCount, warningCount }) => errorCount + warningCount > 0) ? 1 : 0);
