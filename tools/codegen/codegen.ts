import { globSync } from 'node:fs';
import type { CodegenConfig } from '@graphql-codegen/cli';

/** What backs a GraphQL type, by file name: owners-committee.entity.ts backs OwnersCommittee. */
const BACKING = [
  { role: 'entity', type: (stem: string) => stem, value: 'Entity' },
  { role: 'view', type: (stem: string) => stem, value: 'View' },
  { role: 'receipt', type: (stem: string) => `${stem}Receipt`, value: 'Row' },
];
const ALL = ['organisation', 'property', 'grid', 'credit', 'evaluation', 'platform'];

const pascal = (kebab: string) =>
  kebab.replace(/(^|-)(\w)/g, (_, __, letter: string) => letter.toUpperCase());
const stemOf = (file: string, role: string) =>
  pascal((file.split('/').at(-1) ?? '').replace(`.${role}.ts`, ''));

const mappersOf = (lib: string) =>
  Object.fromEntries(
    BACKING.flatMap(({ role, type, value }) =>
      globSync(`libs/${lib}/src/**/*.${role}.ts`).map((file) => {
        const name = type(stemOf(file, role));
        return [name, `../${file.split('/src/')[1] ?? ''}#${name}${value}`];
      }),
    ),
  );

/** `DOMAIN=grid` generates one domain only. */
const config: CodegenConfig = {
  generates: Object.fromEntries(
    ALL.filter(
      (lib) => lib === (process.env.DOMAIN ?? lib) && globSync(`libs/${lib}/src/**/*.graphql`).length > 0,
    ).map((lib) => [
      `libs/${lib}/src/generated/types.ts`,
      {
        schema: ['libs/subgraph/src/shared.graphql', `libs/${lib}/src/**/*.graphql`],
        plugins: ['typescript', 'typescript-resolvers'],
        config: {
          federation: true,
          contextType: `../context.ts#${pascal(lib)}Context`,
          mappers: { TotalCount: '@redgrid/database#Counted', ...mappersOf(lib) },
          useTypeImports: true,
          enumsAsTypes: true,
          scalars: {
            ID: { input: 'string', output: 'string' },
            DateTime: { input: 'Date', output: 'Date | string' },
            LocalDate: 'string',
            Fen: 'number',
            Area: 'number',
            Position: 'string',
          },
          importExtension: '.ts',
          emitLegacyCommonJSImports: false,
        },
      },
    ]),
  ),
};
export default config;
