import { defineConfig } from 'vitest/config';

// One graphql for us and for the packages Apollo loads: Vite would take the ES build, they take the CommonJS one.
const alias = [{ find: /^graphql$/, replacement: 'graphql/index.js' }];
const common = { resolve: { alias }, test: { testTimeout: 30_000, hookTimeout: 60_000 } };

/** Specs that touch no database, or see it through a browser, run once; all others run on every engine that is at hand (tools/test). */
const WITHOUT_DATABASE = [
  '**/*.rules.spec.ts',
  'libs/{access,errors,files,imports,policy,http,notice,tables}/**/*.spec.ts',
  'tools/e2e/{explorer,notice}.spec.ts',
  'tools/{bootstrap,images,lint,migrate,policies,test}/**/*.spec.ts',
];
const SPECS = ['{libs,apps,tools}/**/*.spec.ts'];

export default defineConfig({
  ...common,
  test: {
    ...common.test,
    projects: [
      { ...common, test: { ...common.test, name: 'sqlite', include: SPECS, env: { TEST_ENGINE: 'sqlite' } } },
      ...(process.env.TEST_MYSQL_URL
        ? [
            {
              ...common,
              test: {
                ...common.test,
                name: 'mysql',
                include: SPECS,
                exclude: [...WITHOUT_DATABASE, '**/node_modules/**'],
                env: { TEST_ENGINE: 'mysql' },
              },
            },
          ]
        : []),
    ],
  },
});
