import { COUNTY_ACCOUNT, ONE } from './operations.ts';
import type { Bench } from './bench.ts';
import { interleaved, latency } from './measure.ts';
import { startSide } from './sides.ts';
import { byHand, type HandWritten } from './sql.ts';
import type { Row } from './verdict.ts';

const ID = 'demo-compound-01';

/** P03: one compound by its id, through token, shields, scope and loaders, against the same rows by SQL. */
export async function p03(bench: Bench): Promise<Row[]> {
  const side = await startSide('redgrid', bench.data.env);
  const sql = await byHand(bench.data, 'property');
  try {
    return await measured(bench, sql, {
      ask: () => side.ask(COUNTY_ACCOUNT, ONE, { id: ID }),
      spent: () => side.spent(),
    });
  } finally {
    await sql.close();
    await side.stop();
  }
}

interface Asked {
  readonly ask: () => Promise<unknown>;
  readonly spent: () => Promise<number>;
}

async function measured({ data, pace }: Bench, sql: HandWritten, { ask, spent }: Asked): Promise<Row[]> {
  const times = pace.single * 4;
  const shares: number[] = [];
  const ours = async () => {
    await spent();
    const total = await latency(ask, times);
    shares.push(total - (await spent()) / times);
    return total;
  };
  const byHandOnce = () => latency(() => sameRows(sql), times);
  const { redgrid, SQL } = await interleaved(
    [
      { name: 'redgrid', round: ours },
      { name: 'SQL', round: byHandOnce },
    ],
    pace,
  );
  const common = { id: 'P03', engine: data.engine } as const;
  const baseline = { name: 'SQL', figure: SQL };
  const share = shares.toSorted((a, b) => a - b)[Math.floor(shares.length / 2)] ?? 0;
  return [
    {
      ...{ ...common, what: 'one compound by id', figure: redgrid, unit: 'ms', baseline },
      bound:
        data.engine === 'sqlite'
          ? { is: 'at most', value: 3, unit: 'ms' }
          : { is: 'at most', value: 4, unit: 'x' },
    },
    {
      ...{ ...common, what: 'the gateway’s share of it', figure: share, unit: 'ms', baseline: null },
      bound: { is: 'at most', value: 1.5, unit: 'ms' },
      note: 'HTTP, token, limits, shield and plan; the time of the load generator is in it',
    },
  ];
}

async function sameRows(sql: HandWritten): Promise<void> {
  const [compound] = await sql.rows(
    'SELECT * FROM compound WHERE id = ? AND id IN (SELECT compoundId FROM compound_place WHERE countyId = ?)',
    [ID, 'demo-county-shanting'],
  );
  await sql.rows('SELECT * FROM company WHERE id = ?', [compound?.companyId ?? '']);
}
