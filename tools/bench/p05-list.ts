import { Role, type Principal } from '@redgrid/access';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { execute, parse, type DocumentNode } from 'graphql';
import type { Bench } from './bench.ts';
import { offences } from './explain.ts';
import { caller, openInside } from './inside.ts';
import { interleaved, latency } from './measure.ts';
import { APPEAL_COUNT, APPEAL_CURSOR, APPEALS, CITY_ACCOUNT } from './operations.ts';
import { byHand } from './sql.ts';
import { StatementLog, type Statement } from './statement-log.ts';
import type { Row } from './verdict.ts';

const EVERYWHERE = caller(CITY_ACCOUNT, {
  role: Role.CityPropertyAuthority,
  scopeType: 'CITY',
  scopeId: 'demo-city-zaozhuang',
});
/** A community without a single appeal. */
const NOWHERE = caller('bench-nowhere', {
  role: Role.CommunityParty,
  scopeType: 'COMMUNITY',
  scopeId: 'demo-community-nowhere',
});
const FILTER = { state: 'CLOSED' };
const PAGE_SIZE = 20;
const DEEP_PAGE = 10_000;
const STRIDE = 100;
const [LIST, CURSOR, COUNT] = [APPEALS, APPEAL_CURSOR, APPEAL_COUNT].map((text) => parse(text)) as [
  DocumentNode,
  DocumentNode,
  DocumentNode,
];

/** P05: a long list with filter and scope, inside its domain: deep pages, an empty scope, the capped count, the plans. */
export async function p05(bench: Bench): Promise<Row[]> {
  const log = new StatementLog();
  const inside = await openInside(bench.data, ['grid'], new Map([['grid', log]]));
  try {
    const grid = inside.byName.get('grid');
    if (!grid) throw new Error('The domain grid does not run.');
    const list = new AppealList(grid);
    bench.progress(`P05: walking to page ${DEEP_PAGE}`);
    const { after, page } = await deepest(list);
    const { seen } = await log.during(async () => {
      await list.page(EVERYWHERE, null);
      await list.page(EVERYWHERE, after);
      await list.count(EVERYWHERE);
    });
    return [...(await times(bench, list, { after, page })), await plans(bench, seen)];
  } finally {
    await inside.close();
  }
}

class AppealList {
  constructor(private readonly grid: RunningSubgraph) {}

  page(principal: Principal, after: string | null) {
    return this.run(principal, LIST, { first: PAGE_SIZE, after, filter: FILTER });
  }

  count(principal: Principal) {
    return this.run(principal, COUNT, { filter: FILTER });
  }

  async cursor(after: string | null): Promise<{ hasNextPage: boolean; endCursor: string | null }> {
    const data = await this.run(EVERYWHERE, CURSOR, { first: STRIDE, after, filter: FILTER });
    return (data as { appeals: { pageInfo: { hasNextPage: boolean; endCursor: string | null } } }).appeals
      .pageInfo;
  }

  private async run(principal: Principal, document: DocumentNode, variableValues: Record<string, unknown>) {
    const { schema } = this.grid;
    const contextValue = this.grid.context({ principal });
    const { data, errors } = await execute({ schema, document, variableValues, contextValue });
    if (errors) throw new Error(errors[0]?.message);
    return data;
  }
}

/** The cursor before page 10,000, or before the last page of a shorter list. */
async function deepest(list: AppealList): Promise<{ after: string | null; page: number }> {
  let after: string | null = null;
  let rows = 0;
  while (rows < (DEEP_PAGE - 1) * PAGE_SIZE) {
    const { hasNextPage, endCursor } = await list.cursor(after);
    if (!hasNextPage || endCursor === null) break;
    after = endCursor;
    rows += STRIDE;
  }
  return { after, page: Math.floor(rows / PAGE_SIZE) + 1 };
}

async function times(
  { data, pace }: Bench,
  list: AppealList,
  { after, page }: { readonly after: string | null; readonly page: number },
): Promise<Row[]> {
  const timed = (work: () => Promise<unknown>) => () => latency(work, pace.single);
  const { first, deep, none, count } = await interleaved(
    [
      { name: 'first', round: timed(() => list.page(EVERYWHERE, null)) },
      { name: 'deep', round: timed(() => list.page(EVERYWHERE, after)) },
      { name: 'none', round: timed(() => list.page(NOWHERE, null)) },
      { name: 'count', round: timed(() => list.count(EVERYWHERE)) },
    ],
    pace,
  );
  const common = { id: 'P05', engine: data.engine, unit: 'ms' } as const;
  const baseline = { name: 'first page', figure: first };
  return [
    {
      ...{ ...common, what: `page ${page} of a filtered list`, figure: deep, baseline },
      bound: { is: 'at most', value: 1.2, unit: 'x' },
    },
    {
      ...{ ...common, what: 'a scope in which nothing lies', figure: none, baseline },
      bound: { is: 'at most', value: 2, unit: 'x' },
    },
    {
      ...{ ...common, what: 'count, up to 10,000', figure: count, baseline: null },
      bound: { is: 'at most', value: 5, unit: 'ms' },
    },
  ];
}

async function plans({ data }: Bench, statements: readonly Statement[]): Promise<Row> {
  const what = 'plans that scan or sort the table';
  const common = { id: 'P05', engine: data.engine, what } as const;
  if (data.engine === 'mysql' && data.name === 'demo')
    return { ...common, missing: 'with so few rows a scan is the right plan' };
  const sql = await byHand(data, 'grid');
  try {
    let bad: string[] = [];
    for (const { sql: text, values } of statements.filter((each) => each.sql.includes('appeal'))) {
      const explain = data.engine === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
      bad = [...bad, ...offences(await sql.rows(`${explain} ${text}`, values), 'appeal')];
    }
    return {
      ...{ ...common, figure: bad.length, unit: '', baseline: null },
      bound: { is: 'at most', value: 0, unit: '' },
      ...(bad.length > 0 ? { note: [...new Set(bad)].join('; ') } : {}),
    };
  } finally {
    await sql.close();
  }
}
