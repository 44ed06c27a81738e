import type { Database } from '@redgrid/database';
import { Worker } from '@redgrid/events';
import { runSweep, type SweepHost, type SweepReport } from '@redgrid/sweep';
import type { BaseContext, Domain } from './domain.ts';

interface SweepsOptions {
  readonly clock: () => Date;
  readonly onError: (error: unknown) => void;
  readonly onSweep: (report: SweepReport) => void;
}

/** The sweeps of one running domain: run on demand, or by themselves at intervals. */
export class Sweeps<Context extends BaseContext> {
  private worker: Worker | null = null;
  private ending = false;
  private readonly host: SweepHost<Context>;

  constructor(
    private readonly domain: Domain<Context>,
    database: Database,
    private readonly options: SweepsOptions,
  ) {
    this.host = {
      database,
      context: (request) => domain.context(request),
      onError: options.onError,
      stopping: () => this.ending,
    };
  }

  /** One after the other; one that fails does not keep the next from running, and is told at the end. */
  async run(now = this.options.clock()): Promise<readonly SweepReport[]> {
    const reports: SweepReport[] = [];
    const failures: unknown[] = [];
    for (const sweep of this.domain.sweeps ?? [])
      await runSweep(this.host, sweep, now).then(
        (report) => {
          reports.push(report);
          if (report.done + report.failed > 0) this.options.onSweep(report);
        },
        (error: unknown) => failures.push(error),
      );
    if (failures.length > 0) throw failures[0];
    return reports;
  }

  every(milliseconds: number): void {
    if (!this.domain.sweeps?.length) return;
    this.worker ??= new Worker(() => this.run(), this.options.onError, { intervalMs: milliseconds });
  }

  /** Lets the current batch end and begins no other. */
  async stop(): Promise<void> {
    this.ending = true;
    await this.worker?.stop();
  }
}
