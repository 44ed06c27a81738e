import { randomUUID } from 'node:crypto';
import type { Bench } from './bench.ts';
import { interleaved, perSecond } from './measure.ts';
import { HOTLINE_ACCOUNT, REPORT, REPORTED } from './operations.ts';
import { profileOf } from './p01-page.ts';
import { startSide, type Side } from './sides.ts';
import { byHand, type HandWritten } from './sql.ts';
import { templates, type Templates } from './same-inserts.ts';
import type { Row } from './verdict.ts';

const CLIENTS = 16;
/** P06: an appeal is reported, durably, by 16 clients: by command, through the gateway, and by the same inserts in SQL. */
export async function p06(bench: Bench): Promise<Row[]> {
  const side = await startSide('redgrid', bench.data.env);
  const sql = await byHand(bench.data, 'grid', CLIENTS);
  try {
    await side.commands(1, 0);
    await side.settle();
    return await measured(bench, { side, sql, same: await templates(sql, REPORTED.text) });
  } finally {
    await side.stop();
    await cleared(sql);
    await sql.close();
  }
}

interface Contest {
  readonly side: Side;
  readonly sql: HandWritten;
  readonly same: Templates;
}

async function measured(bench: Bench, { side, sql, same }: Contest): Promise<Row[]> {
  const { data, pace, flags } = bench;
  const rate = (work: () => Promise<unknown>) => () => perSecond(work, { clients: CLIENTS, ms: pace.ms });
  const through = () => side.ask(HOTLINE_ACCOUNT, REPORT, { key: randomUUID(), input: REPORTED });
  // The numbering of facts that goes on behind the commands belongs to them, and not to whoever comes next.
  const settled = async (figure: number) => side.settle().then(() => figure);
  const { gateway, commands, inserts } = await interleaved(
    [
      { name: 'gateway', round: async () => settled(await rate(through)()) },
      { name: 'commands', round: async () => settled(await side.commands(CLIENTS, pace.ms)) },
      { name: 'inserts', round: rate(() => sql.transaction(same.next())) },
    ],
    pace,
  );
  if (flags.profile) await side.profiled(profileOf(bench, 'p06'), rate(through));
  const [ofCommands, ofGateway] = data.engine === 'sqlite' ? [0.3, 0.15] : [0.6, 0.4];
  const common = { id: 'P06', engine: data.engine, unit: 'commands/s' } as const;
  const baseline = { name: 'SQL', figure: inserts };
  return [
    {
      ...{ ...common, what: 'an appeal reported, command layer', figure: commands, baseline },
      bound: { is: 'at least', value: ofCommands, unit: 'x' },
      note: `${same.tables} rows in a transaction; the baseline inserts them by prepared statements and numbers no fact`,
    },
    {
      ...{ ...common, what: 'an appeal reported, through the gateway', figure: gateway, baseline },
      bound: { is: 'at least', value: ofGateway, unit: 'x' },
    },
  ];
}

/** The next run finds the data as they were, but for the kit's own records of what happened. */
async function cleared(sql: HandWritten): Promise<void> {
  const mine = 'SELECT id FROM appeal WHERE text = ?';
  await sql.transaction([
    [`DELETE FROM case_history WHERE caseId IN (${mine})`, [REPORTED.text]],
    ['DELETE FROM appeal WHERE text = ?', [REPORTED.text]],
    ['DELETE FROM fact WHERE position < 0', []],
    ['DELETE FROM audit_target WHERE commandId IN (SELECT commandId FROM audit WHERE position < 0)', []],
    ['DELETE FROM audit WHERE position < 0', []],
    ['DELETE FROM idempotency WHERE operation = ?', ['bench']],
  ]);
}
