import { writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { perSecond } from './measure.ts';
import { Meter } from './meter.ts';
import { ACCOUNTS } from './operations.ts';
import { redgridHttp, redgridLocal } from './redgrid-side.ts';
import { reportAppeal } from './report-appeal.ts';
import { open, type Running } from './running.ts';
import type { Question, SideKind } from './sides.ts';
import { stockHttp, stockLocal } from './stock-side.ts';

// One side of a comparison, in a process of its own: it serves, and answers the bench's questions about itself.

const meter = new Meter();
const SHAPES: Readonly<Record<SideKind, (running: Running) => Promise<string>>> = {
  redgrid: (running) => redgridLocal(running, meter),
  stock: stockLocal,
  'redgrid-http': redgridHttp,
  'stock-http': stockHttp,
};

const session = new Session();
const answers: Record<Question['ask'], (question: Question) => Promise<unknown>> = {
  spent: async () => meter.take(),
  cpu: async () => {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1000;
  },
  commands: ({ clients = 1, ms = 0 }) => perSecond(() => reportAppeal(running), { clients, ms }),
  settle: () => running.settled(),
  profile: async () => {
    session.connect();
    await session.post('Profiler.enable');
    await session.post('Profiler.start');
  },
  save: async ({ file = '' }) => {
    const { profile } = await session.post('Profiler.stop');
    writeFileSync(file, JSON.stringify(profile));
  },
};

const running = await open();
const path = process.argv[2] as SideKind;
const url = await SHAPES[path](running);
const tokens = await Promise.all(
  ACCOUNTS.map(async (account) => [account, await running.identity.issueDevToken(account, 3600)]),
);
process.on('message', (question: Question) => {
  void answers[question.ask](question).then((answer) => process.send?.({ answer: answer ?? null }));
});
process.on('disconnect', () => process.exit(0));
process.send?.({ url, tokens: Object.fromEntries(tokens) as Record<string, string> });
