import type { ProjectionVerdict } from '@redgrid/events';
import { StartupError } from '@redgrid/http';
import type { RunningDomains } from '@redgrid/runtime';

/** What the command may be asked to do with the projections of a domain. */
export interface Order {
  readonly act: 'check' | 'rebuild';
  /** One domain, else all. */
  readonly domain: string | null;
  /** One projection, else all of the domain. */
  readonly projection: string | null;
}

const USAGE = `Usage: npm run projections -- check [<domain> [<projection>]]
       npm run projections -- rebuild <domain> [<projection>]`;

/** Reads the command line. StartupError says how it is used. */
export function orderOf(words: readonly string[]): Order {
  const [act, domain = null, projection = null, ...more] = words as (string | undefined)[];
  if ((act !== 'check' && act !== 'rebuild') || more.length > 0) throw new StartupError(USAGE);
  if (act === 'rebuild' && domain === null) throw new StartupError(USAGE);
  return { act, domain, projection };
}

/** Carries it out and gives the lines to show, and how many projections differed. StartupError for an unknown name. */
export async function carryOut(
  { byName }: Pick<RunningDomains, 'byName'>,
  { act, domain, projection }: Order,
  told: (line: string) => void,
): Promise<number> {
  const names = domain === null ? [...byName.keys()] : [domain];
  let differing = 0;
  for (const name of names) {
    const projections = byName.get(name)?.projections;
    if (!projections) throw new StartupError(`There is no domain ${name}: ${[...byName.keys()].join(', ')}.`);
    const known = projections.all.map((each) => each.name);
    if (projection !== null && !known.includes(projection))
      throw new StartupError(`${name} keeps no projection ${projection}: ${known.join(', ')}.`);
    for (const each of projection === null ? known : [projection]) {
      const verdict = await projections[act](each, paced(told, `${name} ${each}`));
      for (const line of linesOf(name, act, verdict)) told(line);
      if (verdict.differences > 0) differing += 1;
    }
  }
  return differing;
}

/** What was found; ids and names of fields, never values. */
function linesOf(domain: string, act: Order['act'], verdict: ProjectionVerdict): string[] {
  const { projection, rows, differences, first } = verdict;
  const [agree, differ] =
    act === 'check'
      ? ['agree with their owners', 'do not agree with their owners']
      : ['were right and were built anew', 'were wrong and have been replaced'];
  if (differences === 0) return [`${domain} ${projection}: ${rows} rows ${agree}`];
  const named = first.map(({ table, id, field }) => `  ${table} ${id}: ${field}`);
  const rest = differences > first.length ? [`  … ${differences} in all`] : [];
  return [`${domain} ${projection}: ${differences} rows ${differ}`, ...named, ...rest];
}

const EVERY_MS = 2000;

function paced(told: (line: string) => void, what: string) {
  let last = Date.now();
  return ({ source, done }: { readonly source: string; readonly done: number }) => {
    if (Date.now() - last < EVERY_MS) return;
    last = Date.now();
    told(`  ${what}: ${source} ${done} …`);
  };
}
