import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { databaseConfig } from '@redgrid/database';
import { addDays, compareDays } from '@redgrid/deadline';
import { isLoaded, markLoaded } from '@redgrid/graph';
import { localDate } from '@redgrid/policy';
import { dataFolder, runMain } from '@redgrid/runtime';
import { ProgressLine } from './progress-line.ts';
import { readState } from './simulation-state.ts';
import { simulate } from './simulate.ts';

const SEED = 1;
/** So many days of the county are lived before today. */
export const DEMONSTRATED_DAYS = 28;
const DAY_MS = 86_400_000;

/**
 * What `npm start` does before it serves, once: loads the county as it stood four weeks ago and lets it live until this
 * morning. The same day gives the same county. Interrupted, it goes on where it was.
 */
export async function demonstrate(folder: string, today: string): Promise<void> {
  const line = new ProgressLine();
  const began = performance.now();
  const start = readState(folder)?.start ?? addDays(today, -DEMONSTRATED_DAYS);
  const days = Math.round(compareDays(today, start) / DAY_MS);
  line.say('Loading the demonstration county (示范县数据), and letting it live for four weeks (模拟运行) …');
  const { state, finished } = await simulate(
    { folder, seed: SEED, start, days, checks: false, progress: (progress) => line.show(progress) },
    async () => null,
  );
  line.end();
  for (const [what, times] of Object.entries(state.findings)) console.warn(`  ${times} × ${what}`);
  if (!finished) return;
  markLoaded(folder);
  // From now on people act in it by the real clock: nobody goes on simulating over them.
  for (const name of readdirSync(folder)) if (name.startsWith('simulation')) rmSync(join(folder, name));
  console.log(`  done in ${((performance.now() - began) / 1000).toFixed(1)} s`);
}

/** Whether a folder waits for its demonstration: nothing is in it, or a demonstration that was interrupted. */
function isWanted(folder: string): boolean {
  if (process.env.NODE_ENV === 'production' || databaseConfig('grid').kind !== 'sqlite' || isLoaded(folder))
    return false;
  const files = existsSync(folder) ? readdirSync(folder) : [];
  return (
    !files.some((name) => name.endsWith('.sqlite')) || files.some((name) => name.startsWith('simulation'))
  );
}

if (import.meta.main)
  runMain(async () => {
    const folder = dataFolder();
    if (isWanted(folder)) await demonstrate(folder, localDate(new Date()));
  });
