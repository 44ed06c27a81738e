import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildProjectGraph } from './graph.ts';

const cwd = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd, overrideConfig: tseslint.configs.disableTypeChecked });

/** The rules a planted file breaks. */
async function broken(filePath: string, code: string): Promise<string[]> {
  const [result] = await eslint.lintText(code, { filePath });
  return (result?.messages ?? []).map(({ ruleId, message }) => ruleId ?? message);
}

const BOUNDARY = '@nx/enforce-module-boundaries';
const IMPORTS = '@typescript-eslint/no-restricted-imports';

describe('the walls of the workspace', () => {
  beforeAll(buildProjectGraph);

  it.each([
    ['a kit that imports a domain', 'libs/database/src/planted.ts', `import '@redgrid/platform';`, BOUNDARY],
    ['a domain that imports a domain', 'libs/credit/src/planted.ts', `import '@redgrid/platform';`, BOUNDARY],
    [
      'a domain that reaches into another',
      'libs/credit/src/planted.ts',
      `import '../../platform/src/index.ts';`,
      BOUNDARY,
    ],
    [
      'a domain that imports the testing kit',
      'libs/credit/src/planted.ts',
      `import '@redgrid/testing';`,
      BOUNDARY,
    ],
    ['a gateway that imports a domain', 'libs/gateway/src/planted.ts', `import '@redgrid/credit';`, BOUNDARY],
    ['a domain that imports the graph', 'libs/credit/src/planted.ts', `import '@redgrid/graph';`, BOUNDARY],
    [
      'a shield that reads rows',
      'libs/credit/src/a/planted.shield.ts',
      `import '@redgrid/database';`,
      IMPORTS,
    ],
    [
      'rules that take values from a service',
      'libs/credit/src/a/planted.rules.ts',
      `import { a } from './a.service.ts';\nexport const b = a;`,
      IMPORTS,
    ],
    [
      'rules that read the clock',
      'libs/credit/src/a/planted.rules.ts',
      'export const late = () => Date.now();',
      'no-restricted-syntax',
    ],
    [
      'a test that is left out',
      'libs/credit/src/planted.spec.ts',
      `it.skip('x', () => undefined);`,
      'no-restricted-syntax',
    ],
  ])('refuse %s', async (_, file, code, rule) => {
    expect(await broken(file, `${code}\n`)).toContain(rule);
  });

  it.each([
    ['a domain that imports the kit', 'libs/credit/src/planted.ts', `import '@redgrid/database';`],
    ['a spec that imports the testing kit', 'libs/credit/src/planted.spec.ts', `import '@redgrid/testing';`],
    ['an app that imports the graph', 'apps/gateway/src/planted.ts', `import '@redgrid/graph';`],
    [
      'rules that take types',
      'libs/credit/src/a/planted.rules.ts',
      `import type { RuleCheck } from '@redgrid/policy';\nexport const none: RuleCheck[] = [];`,
    ],
  ])('let %s pass', async (_, file, code) => {
    expect(await broken(file, `${code}\n`)).toEqual([]);
  });

  it('refuse SDL whose description lacks the Chinese term, and SDL without description', async () => {
    const sdl = '"The grade."\ntype Grade {\n  "Points (积分)."\n  points: Int\n  rank: Int\n}\n';
    const rules = await broken('libs/credit/src/planted.graphql', sdl);
    expect(rules.toSorted()).toEqual(['@graphql-eslint/require-description', 'redgrid/chinese-term']);
  });
});
