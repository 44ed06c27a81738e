import { existsSync, readFileSync } from 'node:fs';
import { DOMAINS } from '@redgrid/subgraph';
import { parse } from 'yaml';

/** A fact as docs/facts.yaml declares it. */
export interface DeclaredFact {
  /** What happened, in English with the Chinese term. */
  readonly happened: string;
  /** Field → what it means. */
  readonly fields?: Readonly<Record<string, string>>;
  /** Who uses it beyond its own domain: metric, directory, policy … */
  readonly usedBy?: readonly string[];
}

const FILE = new URL('../../../docs/facts.yaml', import.meta.url);

/** Every fact of the graph by its type, as docs/facts.yaml declares it. */
export function declaredFacts(): Readonly<Record<string, DeclaredFact>> {
  return existsSync(FILE) ? (parse(readFileSync(FILE, 'utf8')) as Record<string, DeclaredFact>) : {};
}

/** What emitted facts say beyond the catalogue, as `type` or `type.field`; facts of toy domains are left out. */
export function undeclared(
  facts: readonly { readonly type: string; readonly data: Readonly<Record<string, unknown>> }[],
  catalogue = declaredFacts(),
): string[] {
  const ours = facts.filter(({ type }) => DOMAINS.some((name) => type.startsWith(`${name}.`)));
  const beyond = ours.flatMap(({ type, data }) => {
    const declared = catalogue[type];
    if (!declared) return [type];
    return Object.keys(data)
      .filter(
        (field) => field !== 'directory' && field !== 'directories' && !(field in (declared.fields ?? {})),
      )
      .map((field) => `${type}.${field}`);
  });
  return [...new Set(beyond)].toSorted();
}
