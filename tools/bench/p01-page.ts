import { join } from 'node:path';
import { reader, type Bench } from './bench.ts';
import { interleaved, median, perSecond } from './measure.ts';
import { PAGE } from './operations.ts';
import { startSide, type Side } from './sides.ts';
import type { Row } from './verdict.ts';

const CLIENTS = 10;
const WHAT = '20 compounds across six domains';

/** P01: the cross-domain page in one process, against Apollo's gateway with its defaults over the same domains. */
export async function p01(bench: Bench): Promise<Row[]> {
  return withSides(bench, ['redgrid', 'stock'], async (redgrid, stock) => {
    const rate = await rates(bench, redgrid, stock);
    const { ours, theirs, resolvers } = await gatewayTime(bench, redgrid, stock);
    if (bench.flags.profile)
      await redgrid.profiled(profileOf(bench, 'p01'), () => load(bench, redgrid, bench.pace.ms * 3));
    const cpu = await processorTime(bench, redgrid, stock);
    const common = { id: 'P01', engine: bench.data.engine } as const;
    return [
      {
        ...{ ...common, what: WHAT, figure: rate.redgrid, unit: 'requests/s' },
        baseline: { name: 'stock', figure: rate.stock },
        bound: { is: 'at least', value: 2, unit: 'x' },
      },
      {
        ...{ ...common, what: 'the gateway’s share of it', figure: ours, unit: 'ms' },
        baseline: { name: 'stock', figure: theirs },
        bound: { is: 'at most', value: 0.33, unit: 'x' },
        note: 'total minus the time in which domains were at work, one request at a time',
      },
      {
        ...{ ...common, what: 'processor time of one request', figure: cpu.redgrid, unit: 'ms' },
        baseline: { name: 'stock', figure: cpu.stock },
        bound: null,
        note: 'the whole process, garbage collection included; least disturbed by what else runs on the machine',
      },
      {
        ...{ ...common, what: 'the domains’ share of it', figure: resolvers, unit: 'ms' },
        ...{ baseline: null, bound: null },
      },
    ];
  });
}

/** P02: the same over HTTP between gateway and domains. */
export async function p02(bench: Bench): Promise<Row[]> {
  return withSides(bench, ['redgrid-http', 'stock-http'], async (redgrid, stock) => {
    const rate = await rates(bench, redgrid, stock);
    return [
      {
        ...{ id: 'P02', engine: bench.data.engine, what: `${WHAT}, over HTTP` },
        ...{ figure: rate.redgrid, unit: 'requests/s' },
        baseline: { name: 'stock', figure: rate.stock },
        bound: { is: 'at least', value: 1.3, unit: 'x' },
        note: 'gateway and domains of one side share a process, so that the work is compared and not the scheduler',
      },
    ];
  });
}

/** Where a profile of this run is kept. */
export function profileOf({ data }: Bench, row: string): string {
  return join(data.env.REDGRID_DATA ?? '.', `${row}.cpuprofile`);
}

async function withSides(
  { data }: Bench,
  [first, second]: readonly [Parameters<typeof startSide>[0], Parameters<typeof startSide>[0]],
  work: (redgrid: Side, stock: Side) => Promise<Row[]>,
): Promise<Row[]> {
  const redgrid = await startSide(first, data.env);
  const stock = await startSide(second, data.env);
  try {
    return await work(redgrid, stock);
  } finally {
    await Promise.all([redgrid.stop(), stock.stop()]);
  }
}

const ask = (bench: Bench, side: Side) => () => side.ask(reader(bench), PAGE, { first: 20 });
const load = (bench: Bench, side: Side, ms: number) => perSecond(ask(bench, side), { clients: CLIENTS, ms });

function rates(bench: Bench, redgrid: Side, stock: Side) {
  const { pace } = bench;
  return interleaved(
    [
      { name: 'redgrid', round: () => load(bench, redgrid, pace.ms) },
      { name: 'stock', round: () => load(bench, stock, pace.ms) },
    ],
    pace,
  );
}

function processorTime(bench: Bench, redgrid: Side, stock: Side) {
  const round = async (side: Side) => {
    const before = await side.cpu();
    const work = ask(bench, side);
    const clients = Array.from({ length: CLIENTS }, async () => {
      for (let time = 0; time < bench.pace.single / CLIENTS; time += 1) await work();
    });
    await Promise.all(clients);
    return ((await side.cpu()) - before) / (Math.ceil(bench.pace.single / CLIENTS) * CLIENTS);
  };
  return interleaved(
    [
      { name: 'redgrid', round: () => round(redgrid) },
      { name: 'stock', round: () => round(stock) },
    ],
    { rounds: bench.pace.rounds, warm: 0 },
  );
}

/** Both sides have the same resolvers, so what RedGrid's domains take is taken from both totals. */
async function gatewayTime(bench: Bench, redgrid: Side, stock: Side) {
  const totals = { redgrid: [] as number[], stock: [] as number[], resolvers: [] as number[] };
  const total = async (side: Side) => {
    const began = performance.now();
    for (let time = 0; time < bench.pace.single; time += 1) await ask(bench, side)();
    return (performance.now() - began) / bench.pace.single;
  };
  for (let round = 0; round < bench.pace.rounds; round += 1) {
    await redgrid.spent();
    totals.redgrid.push(await total(redgrid));
    totals.resolvers.push((await redgrid.spent()) / bench.pace.single);
    totals.stock.push(await total(stock));
  }
  const resolvers = median(totals.resolvers);
  return { resolvers, ours: median(totals.redgrid) - resolvers, theirs: median(totals.stock) - resolvers };
}
