import { randomUUID } from 'node:crypto';
import type { Principal } from '@redgrid/access';
import { advance } from '@redgrid/case';
import { asCall, command } from '@redgrid/database';
import type { RunningSubgraph } from '@redgrid/subgraph';
import { LessThan } from 'typeorm';
import type { PlatformContext } from '../context.ts';
import { exportCase, importCase } from './job.case.ts';
import { JobEntity } from './job.entity.ts';

/** So long a job stays with its holder without a sign of life; then another process takes it over. */
export const LEASE_MS = 30_000;
/** The runner of jobs: it acts for itself only on jobs, never on anything else. */
const RUNNER: Principal = { id: 'jobs', kind: 'SERVICE', personId: null, grants: [], grantsVersion: 1 };

/** The job is no longer this process's: it was cancelled, or somebody else holds it. */
export class JobLost extends Error {}

/** What a run writes into its job. */
export type JobChanges = Partial<
  Omit<JobEntity, 'id' | 'state' | 'version' | 'leaseOwner' | 'leaseToken' | 'leaseUntil'>
>;

/** A job this process holds. Everything it writes carries its token: whoever holds an older one writes nothing (租约). */
export class JobLease {
  private constructor(
    private readonly running: RunningSubgraph<PlatformContext>,
    private readonly clock: () => Date,
    readonly job: JobEntity,
  ) {}

  /** Takes a job nobody holds; null when there is none, or another process was quicker. */
  static async take(
    running: RunningSubgraph<PlatformContext>,
    clock: () => Date,
    type: JobEntity['type'],
  ): Promise<JobLease | null> {
    const { database } = running;
    const now = clock();
    const [free] = await database.freshReader.manager.find(JobEntity, {
      where: { active: true, type, leaseUntil: LessThan(now) },
      order: { leaseUntil: 'ASC', id: 'ASC' },
      take: 1,
    });
    if (!free || free.state === 'PREVIEWED') return null;
    const held = {
      leaseOwner: randomUUID(),
      leaseToken: free.leaseToken + 1,
      leaseUntil: new Date(now.getTime() + LEASE_MS),
    };
    const { affected } = await database.transaction((db) =>
      db.update(
        JobEntity,
        { id: free.id, leaseToken: free.leaseToken, active: true, state: free.state },
        held,
      ),
    );
    return affected === 1 ? new JobLease(running, clock, { ...free, ...held }) : null;
  }

  /** Notes progress and shows a sign of life; `also` is written in the same transaction. Errors: JobLost. */
  async save(
    changes: JobChanges,
    also: (
      db: Parameters<Parameters<RunningSubgraph['database']['transaction']>[0]>[0],
    ) => Promise<void> = async () => undefined,
  ): Promise<void> {
    const { id, leaseToken, state } = this.job;
    const now = this.clock();
    const written = { ...changes, updatedAt: now, leaseUntil: new Date(now.getTime() + LEASE_MS) };
    await this.running.database.transaction(async (db) => {
      const { affected } = await db.update(
        JobEntity,
        { id, leaseToken, state, active: true },
        written as never,
      );
      if (affected !== 1) throw new JobLost();
      await also(db);
    });
    Object.assign(this.job, changes);
  }

  /** Errors: JobLost when the job was cancelled or somebody else holds it. */
  async demandHeld(): Promise<void> {
    const { id, leaseToken, state } = this.job;
    const where = { id, leaseToken, state, active: true };
    if (!(await this.running.database.freshReader.manager.existsBy(JobEntity, where))) throw new JobLost();
  }

  /** Ends a phase by the step of its case; the lease is given back. Errors: JobLost. */
  async end(step: 'preview' | 'finish' | 'fail', changes: JobChanges): Promise<void> {
    const { request } = this.running.context({ principal: RUNNER, clock: this.clock });
    const { id, leaseToken, state } = this.job;
    await asCall(request, { id, step }, () =>
      command(`job:${step}`, null, async (unit) => {
        const row = await unit.db.findOneBy(JobEntity, { id, leaseToken, state, active: true });
        if (!row) throw new JobLost();
        const machine = row.type === 'IMPORT' ? importCase : exportCase;
        const ended = { active: false, leaseOwner: null, leaseUntil: new Date(0), updatedAt: unit.now };
        const move = {
          entity: JobEntity,
          row,
          places: [],
          as: 'SYSTEM' as const,
          changes: { ...ended, ...changes, ...(step === 'preview' ? {} : { endedAt: unit.now }) },
        };
        await advance(unit, machine as never, step as never, move as never);
        return {};
      }),
    );
  }

  /** Gives the job back as it is, for whoever comes next. */
  async release(): Promise<void> {
    const { id, leaseToken } = this.job;
    await this.running.database.transaction((db) =>
      db.update(JobEntity, { id, leaseToken }, { leaseOwner: null, leaseUntil: new Date(0) }),
    );
  }
}
