import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'yaml';
import { domains } from '@redgrid/graph';
import { compose, undeclaredBreaks } from './compose.ts';

const SUPERGRAPH = 'supergraph.graphql';
const PUBLISHED = 'docs/published-graph.graphql';
const DECLARED = 'docs/breaking-changes.yaml';
const read = (file: string) => (existsSync(file) ? readFileSync(file, 'utf8') : '');

/**
 * Without arguments: composes and writes supergraph.graphql. `--check`: fails when the file is stale, or when the graph
 * breaks what is published in docs/published-graph.graphql and docs/breaking-changes.yaml does not declare it.
 * `--publish`: writes the published graph, after a release.
 */
const { supergraph, api } = compose(domains);
const task = process.argv[2];
if (task === '--publish') writeFileSync(PUBLISHED, api);
else if (task === '--check') {
  const declared = (parse(read(DECLARED)) as string[] | null) ?? [];
  const breaks = undeclaredBreaks(read(PUBLISHED), api, declared).map(({ description }) => description);
  if (read(SUPERGRAPH) !== supergraph) breaks.unshift(`${SUPERGRAPH} is stale: run npm run supergraph`);
  if (breaks.length > 0) {
    console.error(breaks.join('\n'));
    console.error(`A break is declared by its sentence in ${DECLARED}.`);
    process.exitCode = 1;
  } else console.log(`${SUPERGRAPH} is fresh and breaks nothing that is published.`);
} else writeFileSync(SUPERGRAPH, supergraph);
