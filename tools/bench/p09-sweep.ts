import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseConfig, ensureDatabase } from '@redgrid/database';
import type { Bench } from './bench.ts';
import { openBulk, type Bulk, type BulkRow } from './bulk.ts';
import type { DataSet } from './data.ts';
import { offences } from './explain.ts';
import { openInside } from './inside.ts';
import { latency } from './measure.ts';
import { byHand } from './sql.ts';
import { StatementLog, type Statement } from './statement-log.ts';
import type { Row } from './verdict.ts';

const OPEN = 1_000_000;
const OPEN_QUICK = 20_000;
/** One in a hundred is due. */
const DUE_SHARE = 100;
const HOUR_MS = 3_600_000;
const NOW = Date.parse('2026-09-01T02:00:00.000Z');
const WORKED = ['open', 'classify', 'assign'];

/** P09: deadlines are swept, with many appeals open, one in a hundred overdue; and when nothing is due. */
export async function p09(bench: Bench): Promise<Row[]> {
  const own = await sweepData(bench);
  if (!own)
    return [{ id: 'P09', engine: bench.data.engine, what: 'all', missing: 'no appeal to make copies of' }];
  const log = new StatementLog();
  const inside = await openInside(own.data, ['grid'], new Map([['grid', log]]));
  try {
    const grid = inside.byName.get('grid');
    if (!grid) throw new Error('The domain grid does not run.');
    const before = new Date(NOW - 2 * HOUR_MS);
    const idle = await latency(() => grid.sweep(before), bench.pace.single);
    bench.progress(`P09: sweeping ${own.due} of ${own.open}`);
    const began = performance.now();
    const used = process.cpuUsage();
    const { result, seen } = await log.during(() => grid.sweep(new Date(NOW)));
    const seconds = (performance.now() - began) / 1000;
    const { user, system } = process.cpuUsage(used);
    const done = result.reduce((sum, report) => sum + report.done, 0);
    if (done !== own.due) throw new Error(`The sweep took ${done} of ${own.due}.`);
    return [
      ...figures(bench, { ...own, idle, seconds, processor: (user + system) / 1e6 }),
      await plans(own.data, seen),
    ];
  } finally {
    await inside.close();
  }
}

interface Figures {
  readonly open: number;
  readonly due: number;
  readonly idle: number;
  readonly seconds: number;
  /** Seconds of processor this process used meanwhile. */
  readonly processor: number;
}

function figures({ data }: Bench, { open, due, idle, seconds, processor }: Figures): Row[] {
  const common = { id: 'P09', engine: data.engine, baseline: null } as const;
  return [
    {
      ...{ ...common, what: `${due} due among ${open} open`, figure: seconds, unit: 's' },
      bound: { is: 'at most', value: 10, unit: 's' },
      note: `each steps up in a command of its own: row, history, two facts, audit; ${Math.round(due / seconds)} a second, with ${processor.toFixed(1)} s of this process's processor time`,
    },
    {
      ...{ ...common, what: `nothing due among ${open} open`, figure: idle, unit: 'ms' },
      bound: { is: 'at most', value: 20, unit: 'ms' },
    },
  ];
}

/** Every statement of the sweep that reads or writes appeals goes by an index. */
async function plans(data: DataSet, seen: readonly Statement[]): Promise<Row> {
  const sql = await byHand(data, 'grid');
  try {
    const texts = new Map(
      seen.filter(({ sql: text }) => /appeal/.test(text)).map((each) => [each.sql, each]),
    );
    let bad: string[] = [];
    for (const { sql: text, values } of texts.values()) {
      const explain = data.engine === 'sqlite' ? 'EXPLAIN QUERY PLAN' : 'EXPLAIN';
      bad = [...bad, ...offences(await sql.rows(`${explain} ${text}`, values), 'appeal')];
    }
    return {
      ...{ id: 'P09', engine: data.engine, what: 'plans that scan or sort the table', unit: '' },
      ...{ figure: bad.length, baseline: null, bound: { is: 'at most', value: 0, unit: '' } },
      ...(bad.length > 0 ? { note: [...new Set(bad)].join('; ') } : {}),
    };
  } finally {
    await sql.close();
  }
}

interface SweepData {
  readonly data: DataSet;
  readonly open: number;
  readonly due: number;
}

/** A grid of its own, full of copies of one appeal; made afresh each time, because a sweep uses it up. */
async function sweepData({ data, flags, progress }: Bench): Promise<SweepData | null> {
  const template = await templateOf(data);
  if (!template) return null;
  const env = ownEnvironment(data);
  const config = databaseConfig('grid', env);
  if (config.kind === 'sqlite') rmSync(join(config.file, '..'), { recursive: true, force: true });
  await ensureDatabase(config);
  const own = { ...data, env };
  await (await openInside(own, ['grid'])).close();

  const open = flags.city ? Math.round(OPEN * flags.scale) : OPEN_QUICK;
  const due = Math.round(open / DUE_SHARE);
  progress(`P09: ${open} open appeals`);
  const bulk = await openBulk(config);
  try {
    await fill(bulk, template, { open, due });
  } finally {
    await bulk.close();
  }
  return { data: own, open, due };
}

function ownEnvironment({ env, engine }: DataSet): Record<string, string> {
  const folder = join(env.REDGRID_DATA ?? '', 'sweep');
  if (engine === 'sqlite') return { ...env, DATABASE_URL: `file:${folder}` };
  const url = new URL(env.DATABASE_URL ?? '');
  url.pathname = `${url.pathname}sweep`;
  return { ...env, DATABASE_URL: url.toString() };
}

interface Template {
  readonly appeal: BulkRow;
  readonly figures: BulkRow;
}

async function templateOf(data: DataSet): Promise<Template | null> {
  const sql = await byHand(data, 'grid');
  try {
    const [appeal] = await sql.rows('SELECT * FROM appeal LIMIT 1', []);
    if (!appeal) return null;
    const [figures] = await sql.rows('SELECT * FROM kept_figures WHERE id = ?', [appeal.figuresId]);
    return figures ? { appeal, figures } : null;
  } finally {
    await sql.close();
  }
}

async function fill(bulk: Bulk, { appeal, figures }: Template, { open, due }: { open: number; due: number }) {
  const indexes = await bulk.indexes();
  await bulk.dropIndexes();
  for (const table of ['appeal', 'case_history', 'kept_figures']) await bulk.clear(table);
  await bulk.insert('kept_figures', [figures]);
  await bulk.insert('appeal', copiesOf(appeal, open, due));
  await bulk.insert('case_history', historiesOf(due));
  await bulk.make(indexes);
}

const idOf = (index: number) => `00000000-0000-7000-8000-${String(index).padStart(12, '0')}`;
const textOf = (ms: number) => new Date(ms).toISOString().replace('T', ' ').replace('Z', '');

function* copiesOf(appeal: BulkRow, open: number, due: number): Generator<BulkRow> {
  for (let index = 0; index < open; index += 1) {
    // Those that are due lie everywhere among the others.
    const isDue = index % DUE_SHARE === 0 && index / DUE_SHARE < due;
    const dueAt = textOf(isDue ? NOW - HOUR_MS + index : NOW + HOUR_MS + index * 1000);
    const deadline = JSON.parse(String(appeal.deadline)) as object;
    yield {
      ...appeal,
      ...{ id: idOf(index), trackingCode: `P09${index}`, externalSource: null, externalId: null },
      ...{ state: 'ASSIGNED', level: 'GRID', firstLevel: 'GRID', version: WORKED.length, reporterId: null },
      ...{ resolvedAt: null, inTime: null, satisfied: null, rating: null, closedAt: null, sweepToken: null },
      ...{ dueAt, overdueFrom: dueAt, sweepAt: dueAt },
      deadline: JSON.stringify({ ...deadline, warned: true }),
    };
  }
}

function* historiesOf(due: number): Generator<BulkRow> {
  for (let index = 0; index < due; index += 1)
    for (const [step, transition] of WORKED.entries())
      yield {
        ...{
          id: idOf(index * DUE_SHARE).replace('0000', `000${step}`),
          caseId: idOf(index * DUE_SHARE),
        },
        ...{
          kind: 'APPEAL',
          ordinal: step + 1,
          caseVersion: step + 1,
          from: null,
          to: 'ASSIGNED',
          transition,
        },
        ...{ actorId: null, actorPersonId: null, note: null, dueAt: null, at: textOf(NOW - 10 * HOUR_MS) },
      };
}
