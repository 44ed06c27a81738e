import type { Principal } from '@redgrid/access';
import type { Database } from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { Worker } from '@redgrid/events';
import type { ImportPort } from '@redgrid/imports';
import type { RunningSubgraph } from '@redgrid/subgraph';
import type { GraphQLSchema } from 'graphql';
import type { PlatformContext } from '../context.ts';
import type { AskGraph } from '../file/file-access.ts';
import type { Files } from '../file/files.ts';
import { AccountCache } from '../identity/account-cache.ts';
import { grantsAt } from '../role-grant/role-grant.rules.ts';
import { ExportLists, type MayRead } from './export-lists.ts';
import { runExport, Stopping } from './export-run.ts';
import { JobFailed, runImport } from './import-run.ts';
import type { JobEntity } from './job.entity.ts';
import { JobLease, JobLost } from './job-lease.ts';
import { narrowed } from './job.rules.ts';

/** What jobs are run with. */
export interface JobsOptions {
  readonly running: RunningSubgraph<PlatformContext>;
  readonly files: Files;
  /** The domains that take rows, by name. */
  readonly ports: Readonly<Record<string, ImportPort>>;
  readonly ask: AskGraph;
  /** The graph as clients see it; made when it is first needed. */
  readonly schema: () => GraphQLSchema;
  readonly mayRead: MayRead;
  readonly clock?: () => Date;
  /** Told of what people cannot mend; the job fails and can be resumed. */
  readonly onError: (error: unknown) => void;
}

const connected = new WeakMap<Database, Jobs>();

/** The lists that can be exported from a running platform. Errors: SUBGRAPH_UNAVAILABLE where jobs are not run. */
export function exportsOf(database: Database): ExportLists {
  const jobs = connected.get(database);
  if (!jobs) throw new DomainError('SUBGRAPH_UNAVAILABLE', { retryable: true });
  return jobs.lists;
}

const LOOK_MS = 1_000;

/** Runs jobs in this process (任务执行): one import and one export at a time. Several processes share them by leases. */
export class Jobs {
  readonly lists: ExportLists;
  private readonly clock: () => Date;
  private readonly accounts: AccountCache;
  private readonly workers: readonly Worker[];
  private readonly unlisten: () => void;
  private stopped = false;

  constructor(private readonly options: JobsOptions) {
    const { running, schema, mayRead, onError } = options;
    this.clock = options.clock ?? (() => new Date());
    this.accounts = new AccountCache(running.database, this.clock);
    this.lists = new ExportLists(schema, mayRead);
    connected.set(running.database, this);
    const worker = (type: JobEntity['type']) =>
      new Worker(() => this.work(type), onError, { intervalMs: LOOK_MS });
    this.workers = [worker('IMPORT'), worker('EXPORT')];
    const wake = () => {
      for (const each of this.workers) each.wake();
    };
    running.database.committed.on('command', wake);
    this.unlisten = () => running.database.committed.off('command', wake);
  }

  /** Resolves when there is nothing to do at the moment. */
  async settled(): Promise<void> {
    await Promise.all(this.workers.map((worker) => worker.settled()));
  }

  /** Gives the jobs back at the next chunk; whoever starts next goes on. */
  async close(): Promise<void> {
    this.stopped = true;
    this.unlisten();
    await Promise.all(this.workers.map((worker) => worker.stop()));
  }

  private async work(type: JobEntity['type']): Promise<void> {
    while (!this.stopped) {
      const lease = await JobLease.take(this.options.running, this.clock, type);
      if (!lease) return;
      await this.run(lease);
    }
  }

  private async run(lease: JobLease): Promise<void> {
    const common = {
      files: this.options.files,
      clock: this.clock,
      principalOf: (job: JobEntity) => this.principalOf(job),
      stopping: () => this.stopped,
    };
    const { database } = this.options.running;
    try {
      if (lease.job.type === 'EXPORT')
        await runExport(lease, { ...common, lists: this.lists, ask: this.options.ask });
      else {
        const db = () => database.freshReader.manager;
        await runImport(lease, { ...common, ports: this.options.ports, secrets: database.secrets, db });
      }
      if (this.stopped) await lease.release();
    } catch (error) {
      await this.ended(lease, error);
    }
  }

  private async ended(lease: JobLease, error: unknown): Promise<void> {
    // Given back in any case: a job that was cancelled may be resumed at once, by whomever.
    if (error instanceof JobLost || error instanceof Stopping) return lease.release();
    const known = error instanceof JobFailed || error instanceof DomainError;
    if (!known) this.options.onError(error);
    const { code: errorCode, details: errorDetails } = failureOf(error);
    await lease.end('fail', { errorCode, errorDetails }).catch((problem: unknown) => {
      if (!(problem instanceof JobLost)) throw problem;
    });
  }

  /** Whoever started the job, as he is now: what was revoked meanwhile is gone. Errors: JobFailed. */
  private async principalOf({ accountId, grants }: JobEntity): Promise<Principal> {
    const known = await this.accounts.byId(accountId);
    if (!known || known.account.disabled) throw new JobFailed('ACCOUNT_DISABLED');
    const { id, kind, personId, grantsVersion } = known.account;
    const now: Principal = {
      id,
      kind,
      personId,
      grantsVersion,
      grants: grantsAt(known.grants, this.clock()),
    };
    return narrowed(now, grants);
  }
}

function failureOf(error: unknown): { code: string; details: Readonly<Record<string, unknown>> } {
  if (error instanceof JobFailed) return { code: error.code, details: error.details };
  if (error instanceof DomainError) return { code: error.code, details: {} };
  return { code: 'IMPORT_INTERRUPTED', details: {} };
}
