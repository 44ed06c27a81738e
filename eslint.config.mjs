import { readdirSync } from 'node:fs';
import graphql from '@graphql-eslint/eslint-plugin';
import nx from '@nx/eslint-plugin';
import prettier from 'eslint-config-prettier';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { chineseTerm } from './tools/lint/chinese-term.mjs';

const SPECS = ['**/*.spec.ts', '**/*.fixture.ts'];

/** Apps are processes, domains never import each other, the kit (the gateway with it) knows no domain; the graph knows all. */
const depConstraints = (...testing) => [
  { sourceTag: 'type:app', onlyDependOnLibsWithTags: ['type:graph', 'type:domain', 'type:kit', ...testing] },
  { sourceTag: 'type:graph', onlyDependOnLibsWithTags: ['type:domain', 'type:kit', ...testing] },
  { sourceTag: 'type:domain', onlyDependOnLibsWithTags: ['type:kit', ...testing] },
  { sourceTag: 'type:kit', onlyDependOnLibsWithTags: ['type:kit', ...testing] },
  { sourceTag: 'type:test', onlyDependOnLibsWithTags: ['type:kit', 'type:test'] },
  { sourceTag: 'type:tool', onlyDependOnLibsWithTags: ['*'] },
];

// A spec of the kit uses the testing kit, which stands on the kit: between files there is no circle.
const ignoredCircularDependencies = [['testing', '*']];
const boundaries = (...testing) => [
  'error',
  { depConstraints: depConstraints(...testing), ignoredCircularDependencies },
];

const HOUSE = [
  { selector: 'ExportDefaultDeclaration', message: 'Export by name.' },
  { selector: 'TSEnumDeclaration', message: 'Use a constant object and a union of its values.' },
];
const NO_SINGLED_OUT = {
  selector: 'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(only|skip|todo)$/]',
  message: 'Every test runs.',
};
const PURE = [
  { selector: 'AwaitExpression', message: 'Rules are synchronous.' },
  {
    selector: 'NewExpression[callee.name="Date"][arguments.length=0]',
    message: 'Pass the clock in as an argument.',
  },
  {
    selector: 'MemberExpression[object.name=/^(Date|Math)$/][property.name=/^(now|random)$/]',
    message: 'Pass clock and chance in as arguments.',
  },
];

/** Answers and parsed JSON are read by path where typing each of them would say the same thing twice. */
const UNTYPED = {
  '@typescript-eslint/no-unsafe-argument': 'off',
  '@typescript-eslint/no-unsafe-assignment': 'off',
  '@typescript-eslint/no-unsafe-call': 'off',
  '@typescript-eslint/no-unsafe-member-access': 'off',
  '@typescript-eslint/no-unsafe-return': 'off',
};

const withSdl = readdirSync('libs', { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && entry.name.endsWith('.graphql'))
  .map(({ parentPath }) => parentPath.replaceAll('\\', '/').split('/')[1])
  .filter((lib, at, all) => all.indexOf(lib) === at);

/** SDL of one library: what it says is read against its own schema, not those of its neighbours. */
const sdlOf = (lib) => ({
  files: [`libs/${lib}/**/*.graphql`],
  plugins: { '@graphql-eslint': graphql, redgrid: { rules: { 'chinese-term': chineseTerm } } },
  languageOptions: {
    parser: graphql.parser,
    parserOptions: {
      graphQLConfig: { schema: ['libs/subgraph/src/shared.graphql', `libs/${lib}/src/**/*.graphql`] },
    },
  },
  rules: {
    'redgrid/chinese-term': 'error',
    '@graphql-eslint/require-description': [
      'error',
      {
        types: true,
        FieldDefinition: true,
        InputValueDefinition: true,
        EnumValueDefinition: true,
        ignoredSelectors: [
          'FieldDefinition[name.value=id]',
          'ObjectTypeDefinition[name.value=/^(Query|Mutation)$/]',
        ],
      },
    ],
    '@graphql-eslint/naming-convention': [
      'error',
      {
        types: 'PascalCase',
        FieldDefinition: 'camelCase',
        InputValueDefinition: 'camelCase',
        EnumValueDefinition: 'UPPER_CASE',
      },
    ],
  },
});

export default defineConfig(
  globalIgnores([
    '**/node_modules',
    '**/generated',
    '**/.scratch',
    '.runtime',
    '.nx',
    '.data',
    '.test-results',
  ]),
  {
    files: ['{libs,apps,tools}/**/*.{ts,mjs}', '*.ts'],
    extends: [tseslint.configs.strictTypeChecked, prettier],
    plugins: { '@nx': nx },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    languageOptions: { parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...HOUSE],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        { ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true },
      ],
      // There are no enums, and entities are plain rows: nothing is lost when one is written as a literal.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, argsIgnorePattern: '^_' }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/require-await': 'off',
      '@nx/enforce-module-boundaries': boundaries(),
    },
  },
  {
    files: SPECS,
    rules: {
      'no-restricted-syntax': ['error', ...HOUSE, NO_SINGLED_OUT],
      '@nx/enforce-module-boundaries': boundaries('type:test'),
      ...UNTYPED,
    },
  },
  { files: ['**/*.mjs'], rules: UNTYPED },
  {
    // A rule gets everything as an argument: types may come from anywhere, values only from other rules.
    files: ['**/*.rules.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: String.raw`^(?!\..*\.rules\.ts$)`,
              allowTypeImports: true,
              message: 'Rules are pure: import types, or values from another *.rules.ts.',
            },
          ],
        },
      ],
      'no-restricted-globals': ['error', 'process', 'fetch', 'setTimeout', 'performance', 'crypto'],
      'no-restricted-syntax': ['error', ...HOUSE, ...PURE],
    },
  },
  {
    files: ['**/*.shield.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!@redgrid/access$|\\.{1,2}/.*\\.roles\\.ts$)',
              message: 'A shield knows roles only: those of the access kit, and lists of them in *.roles.ts.',
            },
          ],
        },
      ],
    },
  },
  {
    // What tools read as their configuration is exported by default.
    files: ['*.config.ts', 'tools/codegen/codegen.ts'],
    rules: { 'no-restricted-syntax': 'off' },
  },
  ...withSdl.map(sdlOf),
);
