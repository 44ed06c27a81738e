import { readFileSync } from 'node:fs';
import { DOMAINS } from '@redgrid/subgraph';

/** The environment variables the tables of docs/OPERATIONS.md explain; `<DOMAIN>` stands for each domain. */
export function documentedVariables(): ReadonlySet<string> {
  const rows = readFileSync('docs/OPERATIONS.md', 'utf8')
    .split('\n')
    .filter((line) => line.startsWith('| `'));
  const names = rows.flatMap((row) =>
    [...row.matchAll(/`([A-Z][A-Z\d_<>]+)`/g)].map(([, name = '']) => name),
  );
  return new Set(
    names.flatMap((name) =>
      name.includes('<DOMAIN>')
        ? DOMAINS.map((domain) => name.replace('<DOMAIN>', domain.toUpperCase()))
        : [name],
    ),
  );
}
