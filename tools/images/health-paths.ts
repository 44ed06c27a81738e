import { readFileSync } from 'node:fs';

/** The paths a server answers probes at, as docs/OPERATIONS.md names them and libs/http serves them. */
export function healthPaths(): string[] {
  const served = readFileSync('libs/http/src/routes.ts', 'utf8');
  const named = readFileSync('docs/OPERATIONS.md', 'utf8');
  return [...served.matchAll(/path: '(\/health\/\w+)'/g)]
    .map(([, path = '']) => path)
    .filter((path) => named.includes(`\`${path}\``));
}
