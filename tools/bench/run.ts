import { cpus, loadavg, totalmem } from 'node:os';
import { FULL, QUICK, type Bench } from './bench.ts';
import { mysqlData, sqliteData, type DataSet } from './data.ts';
import { flagsOf, USAGE, type Engine, type Flags, type RowId } from './flags.ts';
import { p01, p02 } from './p01-page.ts';
import { p03 } from './p03-one.ts';
import { p04 } from './p04-statements.ts';
import { p05 } from './p05-list.ts';
import { p06 } from './p06-command.ts';
import { p09 } from './p09-sweep.ts';
import { p07 } from './p07-import.ts';
import { p12 } from './p12-start.ts';
import { asJson, table } from './table.ts';
import { verdict, type Row } from './verdict.ts';

/** Which rows are measured on which engine, in this order. */
const PLAN: Readonly<Record<Engine, Partial<Record<RowId, (bench: Bench) => Promise<Row[]>>>>> = {
  sqlite: { P12: p12, P04: p04, P01: p01, P03: p03, P05: p05, P06: p06, P07: p07, P09: p09 },
  mysql: { P04: p04, P02: p02, P03: p03, P05: p05, P06: p06, P07: p07, P09: p09 },
};

const began = performance.now();
const progress = (line: string) => {
  const seconds = ((performance.now() - began) / 1000).toFixed(0).padStart(4);
  process.stderr.write(`${seconds} s  ${line}\n`);
};

async function main(flags: Flags): Promise<void> {
  const rows: Row[] = [];
  for (const engine of flags.engines) rows.push(...(await measure(engine, flags)));
  rows.sort((a, b) => a.id.localeCompare(b.id));
  const machine = {
    cores: cpus().length,
    memoryGib: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    loadAtEnd: loadavg()[0]?.toFixed(1) ?? '',
    data: flags.city ? `city × ${flags.scale}; no ledger` : 'demonstration county',
    seconds: Math.round((performance.now() - began) / 1000),
  };
  console.log(flags.json ? asJson(rows, machine) : report(rows, machine));
}

function report(rows: readonly Row[], machine: object): string {
  const facts = Object.entries(machine).map(([name, value]) => `${name} ${String(value)}`);
  const missed = rows.filter((row) => verdict(row) === 'MISSED').length;
  const sum = missed === 0 ? 'Every bound that was measured holds.' : `${missed} bounds missed.`;
  return `\n${facts.join(', ')}\n\n${table(rows)}\n\n${sum}`;
}

async function measure(engine: Engine, flags: Flags): Promise<Row[]> {
  const wanted = Object.entries(PLAN[engine]).filter(([id]) => flags.only.includes(id as RowId));
  if (wanted.length === 0) return [];
  const data = await (engine === 'sqlite' ? sqliteData(flags, progress) : mysqlData(flags, progress));
  if (!data)
    return wanted.map(([id]) => ({
      ...{ id: id as RowId, engine, what: 'all' },
      missing: 'no MariaDB or MySQL server program on this machine',
    }));
  try {
    return await onData(data, wanted, flags);
  } finally {
    await data.close();
  }
}

async function onData(
  data: DataSet,
  wanted: readonly (readonly [string, (bench: Bench) => Promise<Row[]>])[],
  flags: Flags,
): Promise<Row[]> {
  const rows: Row[] = [];
  for (const [id, row] of wanted) {
    progress(`${id} on ${data.engine}, ${data.name} (load ${loadavg()[0]?.toFixed(1) ?? '?'})`);
    rows.push(...(await row({ flags, data, pace: flags.quick ? QUICK : FULL, progress })));
  }
  return rows;
}

try {
  const argv = process.argv.slice(2);
  if (argv.includes('--help')) console.log(USAGE);
  else await main(flagsOf(argv));
} catch (error) {
  process.stderr.write(`${(error as Error).stack ?? String(error)}\n`);
  process.exitCode = 1;
}
