import { Role } from '@redgrid/access';
import type { Gateway } from '@redgrid/gateway';
import { DOMAINS, type DomainName } from '@redgrid/subgraph';
import type { Bench } from './bench.ts';
import { caller, gatewayInside, openInside } from './inside.ts';
import { APPEALS, COUNTY_ACCOUNT, ONE, PAGE } from './operations.ts';
import { StatementLog } from './statement-log.ts';
import type { Row } from './verdict.ts';

const AUTHORITY = caller(COUNTY_ACCOUNT, {
  role: Role.DistrictPropertyAuthority,
  scopeType: 'COUNTY',
  scopeId: 'demo-county-shanting',
});
/** From the second size on the page of the demonstration county has a row of every type. */
const PAGES = [20, 30, 40] as const;

/** P04: statements per operation, exactly: the same for every page size, one per table and fetch at most. */
export async function p04(bench: Bench): Promise<Row[]> {
  const logs = new Map(DOMAINS.map((name) => [name, new StatementLog()]));
  const inside = await openInside(bench.data, 'ALL', logs);
  const fetches: DomainName[] = [];
  const gateway = await gatewayInside(inside, (domain) => fetches.push(domain));
  const counters = { gateway, logs, fetches };
  try {
    const pages = await countsOf(counters, PAGE);
    const lists = await countsOf(counters, APPEALS);
    const one = await counted(counters, ONE, { id: 'demo-compound-01' });
    return [
      ...rowsOf(bench, 'the page of P01', pages),
      ...rowsOf(bench, 'a list of appeals', lists),
      ...rowsOf(bench, 'one compound by id', [one]),
    ];
  } finally {
    await gateway.close();
    await inside.close();
  }
}

/** What one operation sent to the databases. */
export interface Count {
  readonly statements: number;
  /** Statements of a table beyond one per fetch from its domain; 0 is what we promise. */
  readonly beyond: number;
}

interface Counters {
  readonly gateway: Gateway;
  readonly logs: ReadonlyMap<DomainName, StatementLog>;
  readonly fetches: DomainName[];
}

async function countsOf(counters: Counters, query: string): Promise<Count[]> {
  const counts: Count[] = [];
  for (const first of PAGES) counts.push(await counted(counters, query, { first }));
  return counts;
}

async function counted(
  { gateway, logs, fetches }: Counters,
  query: string,
  variables: object,
): Promise<Count> {
  const operation = { query, variables: variables as Record<string, unknown> };
  const seen = new Map<DomainName, readonly string[]>();
  let run = async () => {
    const { errors } = await gateway.execute(operation, { principal: AUTHORITY });
    if (errors) throw new Error(JSON.stringify(errors).slice(0, 500));
  };
  for (const [name, log] of logs) {
    const inner = run;
    run = async () => {
      seen.set(
        name,
        (await log.during(inner)).seen.map(({ sql }) => sql),
      );
    };
  }
  fetches.length = 0;
  await run();
  return countOf(seen, fetches);
}

/** Statements of all domains, and how many of them exceed one per table and fetch. */
export function countOf(
  seen: ReadonlyMap<DomainName, readonly string[]>,
  fetches: readonly DomainName[],
): Count {
  let beyond = 0;
  for (const [name, sql] of seen) {
    const fetched = fetches.filter((domain) => domain === name).length;
    const tables = Object.values(Object.groupBy(sql, tableOf));
    beyond += tables.reduce((sum, each) => sum + Math.max(0, (each?.length ?? 0) - fetched), 0);
  }
  return { statements: [...seen.values()].flat().length, beyond };
}

/** The table a statement reads, apart for rows and for counts; of several branches all read the same. */
function tableOf(sql: string): string {
  const table = /\bFROM\s+[`"](\w+)/i.exec(sql)?.[1] ?? '?';
  return /\bCOUNT\(/i.test(sql) ? `count of ${table}` : table;
}

function rowsOf({ data }: Bench, what: string, counts: readonly Count[]): Row[] {
  const figures = counts.map(({ statements }) => statements);
  const most = Math.max(...figures);
  const common = { id: 'P04', engine: data.engine, baseline: null, unit: '' } as const;
  const none = { is: 'at most', value: 0, unit: '' } as const;
  const [least, , largest] = PAGES;
  const growth: Row = {
    ...{ ...common, what: `${what}: more of them on a page of ${largest} than of ${least}` },
    ...{ figure: most - Math.min(...figures), bound: none },
  };
  const beyond = Math.max(...counts.map((each) => each.beyond));
  return [
    { ...common, what: `${what}: SQL statements`, figure: most, bound: null },
    ...(counts.length > 1 ? [growth] : []),
    { ...common, what: `${what}: beyond one per table and fetch`, figure: beyond, bound: none },
  ];
}
