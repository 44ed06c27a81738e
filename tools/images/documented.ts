import { readFileSync } from 'node:fs';
import { DOMAINS } from '@redgrid/subgraph';

/** The environment variables the tables of docs/OPERATIONS.md explain; `<DOMAIN>` stands for each domain. */
export function documentedVariables(): ReadonlySet<string> {
  return documentedIn('docs/OPERATIONS.md');
}

/** The same of a translation, in its order. */
export function documentedIn(file: string): ReadonlySet<string> {
  const rows = readFileSync(file, 'utf8')
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
