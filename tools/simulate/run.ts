import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { markLoaded } from '@redgrid/graph';
import { StartupError } from '@redgrid/http';
import { runMain } from '@redgrid/runtime';
import { digestOf, factsByType } from './digest.ts';
import { ProgressLine } from './progress-line.ts';
import { simulate } from './simulate.ts';
import { report } from './report.ts';

const HELP = `npm run simulate -- [--seed 1] [--days 365] [--start 2025-11-01] [--data .data/simulation]

Simulates days of the demonstration county through the public API, into a data folder that npm start can open
(REDGRID_DATA=<folder> npm start). Interrupted, it goes on where it was; with more --days it goes on to them.`;

/** A year of the demonstration county, or a part of it (模拟一年的示范县). */
runMain(async () => {
  const { values } = parseArgs({
    options: {
      seed: { type: 'string', default: '1' },
      days: { type: 'string', default: '365' },
      start: { type: 'string', default: '2025-11-01' },
      data: { type: 'string', default: '.data/simulation' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(HELP);
    return;
  }
  const began = performance.now();
  const stop = new AbortController();
  const line = new ProgressLine();
  process.on('SIGINT', () => {
    line.say('stopping …');
    stop.abort();
  });
  const options = {
    folder: resolve(values.data),
    seed: wholeNumber(values.seed, 'seed'),
    days: wholeNumber(values.days, 'days'),
    start: values.start,
    signal: stop.signal,
    progress: (progress: Parameters<ProgressLine['show']>[0]) => line.show(progress),
  };
  const { state, read } = await simulate(options, async ({ running }) => ({
    digest: await digestOf(running.byName),
    facts: await factsByType(running.byName),
  }));
  line.end();
  if (!read) {
    console.log(
      `Stopped after ${state.daysDone} of ${options.days} days; the same command goes on from there.`,
    );
    process.exitCode = 130;
    return;
  }
  markLoaded(options.folder); // npm start opens it as it is
  console.log(report(state, read, (performance.now() - began) / 1000));
  if (Object.keys(state.findings).length > 0) process.exitCode = 1;
});

function wholeNumber(text: string, name: string): number {
  const number = Number(text);
  if (!Number.isSafeInteger(number) || number < 0)
    throw new StartupError(`--${name} must be a whole number, not "${text}".`);
  return number;
}
