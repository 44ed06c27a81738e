import { existsSync, readFileSync } from 'node:fs';
import { buildSchema, isObjectType } from 'graphql';
import { parse } from 'yaml';
import { apiOf } from '../supergraph/compose.ts';
import { coverage, coverageProblems } from './coverage.ts';

const DOCUMENT = 'docs/coverage.yaml';
const CAPABILITIES = 'tools/coverage/capabilities.yaml';
const REPORT = process.argv[2] ?? '.test-results/vitest.json';

interface Report {
  readonly testResults: readonly {
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly meta?: { readonly engine?: string };
    }[];
  }[];
}

/** Titles of passed tests by engine; specs that need no database count for every engine. */
function passedTitles(): Record<string, string[]> | null {
  if (!existsSync(REPORT)) return null;
  const report = JSON.parse(readFileSync(REPORT, 'utf8')) as Report;
  const tests = report.testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter(({ status }) => status === 'passed').map(({ fullName }) => fullName);
  return { 'any engine': passed };
}

function fieldsOf(api: string): Set<string> {
  const types = Object.values(buildSchema(api, { assumeValidSDL: true }).getTypeMap()).filter(isObjectType);
  return new Set(
    types.flatMap((type) => Object.keys(type.getFields()).map((field) => `${type.name}.${field}`)),
  );
}

const document = coverage.parse(parse(readFileSync(DOCUMENT, 'utf8')));
const problems = coverageProblems(document, {
  ids: parse(readFileSync(CAPABILITIES, 'utf8')) as string[],
  fields: fieldsOf(apiOf(readFileSync('supergraph.graphql', 'utf8'))),
  passed: passedTitles(),
});
const count = (status: string) => Object.values(document).filter((each) => each.status === status).length;
if (problems.length > 0) {
  console.error(problems.join('\n'));
  process.exitCode = 1;
} else
  console.log(
    `${DOCUMENT}: ${count('done')} done, ${count('partial')} partial, ${count('none')} not begun; all of it true.`,
  );
