import { processMetrics, StartupError } from '@redgrid/http';
import type { SweepReport } from '@redgrid/sweep';

const USUAL_SECONDS = 15;

/** How often deadlines are swept, in milliseconds: `REDGRID_SWEEP_SECONDS`, 15 if not said. Errors: StartupError. */
export function sweepInterval(env: NodeJS.ProcessEnv = process.env): number {
  const seconds = Number(env.REDGRID_SWEEP_SECONDS ?? USUAL_SECONDS);
  if (!(seconds > 0 && seconds <= 3600))
    throw new StartupError('REDGRID_SWEEP_SECONDS is a number above 0 and up to 3600.');
  return seconds * 1000;
}

/** Counts what sweeps did into the metrics of the process. */
export function countSweep({ sweep, done, failed }: SweepReport): void {
  const { sweptRows } = processMetrics();
  sweptRows.inc({ sweep, outcome: 'done' }, done);
  sweptRows.inc({ sweep, outcome: 'failed' }, failed);
}
