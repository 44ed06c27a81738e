// @ts-check
import { dirname } from 'node:path';

const run = 'node tools/bootstrap/run.mjs';
const commands = {
  lint: `${run} run tools/lint/run.ts {projectRoot}`,
  test: `${run} test {projectRoot}`,
  typecheck: `${run} run node_modules/typescript/bin/tsc --noEmit -p .`,
};

/**
 * Gives every project the same targets, so that its project.json says only its name and tags. How they are cached
 * stands in nx.json.
 * @type {import('@nx/devkit').CreateNodes}
 */
export const createNodes = [
  '{apps,libs}/*/project.json',
  (files) =>
    files.map((file) => {
      const targets = Object.fromEntries(
        Object.entries(commands).map(([name, command]) => [name, { command }]),
      );
      return [file, { projects: { [dirname(file)]: { targets } } }];
    }),
];
