import type { Principal } from '@redgrid/access';
import { DomainError } from '@redgrid/errors';
import {
  headerOf,
  importKind,
  insertRows,
  rowHasher,
  refuse,
  type ImportKind,
  type ImportPort,
  type RowOutcome,
  type RowRefusal,
  type StageResult,
  type StageRow,
} from '@redgrid/imports';
import { openTable, TableError, type OpenTable } from '@redgrid/tables';
import pRetry from 'p-retry';
import { Between, type EntityManager } from 'typeorm';
import type { Files } from '../file/files.ts';
import { errorFile } from './error-file.ts';
import { ColumnsMissing, importChunks, type ImportChunk } from './import-reader.ts';
import { JobRowErrorEntity } from './job-row-error.entity.ts';
import type { JobEntity, JobPreview, JobSample } from './job.entity.ts';
import type { JobLease } from './job-lease.ts';
import { sampleOf } from './job-sample.ts';

/** What an import is run with. */
export interface ImportRunOptions {
  readonly files: Files;
  readonly ports: Readonly<Record<string, ImportPort>>;
  readonly secrets: Parameters<typeof rowHasher>[0];
  readonly clock: () => Date;
  /** The owner of the job as he is now. Errors: UNAUTHENTICATED, FORBIDDEN. */
  principalOf(job: JobEntity): Promise<Principal>;
  /** Whether this process is about to end. */
  stopping(): boolean;
  /** Reads what this process has written. */
  db(): EntityManager;
}

/** A job that ends for a reason people can mend. */
export class JobFailed extends Error {
  constructor(
    readonly code: string,
    readonly details: Readonly<Record<string, unknown>> = {},
  ) {
    super(code);
  }
}

const MOST_WRONG = 50_000;
const SAMPLES = 10;
/** Progress is noted so often at least; a lost note costs nothing but the look at chunks that are done. */
const NOTE_MS = 1_000;

type Counts = Pick<JobEntity, 'created' | 'changed' | 'unchanged' | 'refused' | 'rowsDone' | 'chunks'>;

/** Runs the phase an import is in, from where it was. Errors: JobFailed, JobLost. */
export async function runImport(lease: JobLease, options: ImportRunOptions): Promise<void> {
  const kind = importKind(lease.job.subject);
  if (!kind) throw new JobFailed('IMPORT_KIND_UNKNOWN');
  const { fileId, format } = lease.job;
  const source = async () => (await options.files.open(fileId ?? '')).content as AsyncIterable<Uint8Array>;
  const table = await readable(() => openTable(source, format));
  try {
    await new ImportRun(lease, kind, table, options).run();
  } finally {
    await table.close();
  }
}

/** What a reader of tables says, as the job says it. */
async function readable<Result>(read: () => Promise<Result>): Promise<Result> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof TableError)
      throw new JobFailed('IMPORT_FILE_UNREADABLE', { problem: error.problem, row: error.row });
    if (error instanceof ColumnsMissing)
      throw new JobFailed('IMPORT_COLUMNS_MISSING', { columns: error.columns });
    throw error;
  }
}

class ImportRun {
  private readonly dry: boolean;
  private readonly samples: JobSample[] = [];
  private readonly counts: Counts;
  private notedAt = performance.now();
  private wrong: (readonly [row: number, refusals: readonly RowRefusal[]])[] = [];
  /** The rows of the chunks since the last note. */
  private span: { from: number; to: number } | null = null;

  constructor(
    private readonly lease: JobLease,
    private readonly kind: ImportKind,
    private readonly table: OpenTable,
    private readonly options: ImportRunOptions,
  ) {
    const { job } = lease;
    this.dry = !job.committed;
    const { created, changed, unchanged, refused, rowsDone, chunks } = job;
    // A preview keeps its samples in memory only: interrupted, it begins anew.
    this.counts = this.dry
      ? { created: 0, changed: 0, unchanged: 0, refused: 0, rowsDone: 0, chunks: 0 }
      : { created, changed, unchanged, refused, rowsDone, chunks };
  }

  async run(): Promise<void> {
    if (this.counts.chunks === 0) await this.forgetErrors();
    const hash = rowHasher(this.options.secrets, this.kind);
    await readable(async () => {
      for await (const chunk of importChunks(this.table.rows(), this.kind, hash)) {
        if (chunk.number < this.counts.chunks) continue; // done before this run
        if (this.options.stopping()) return;
        await this.take(chunk);
      }
    });
    if (this.options.stopping()) {
      await this.note();
      return;
    }
    await this.note();
    const errorFileId = await errorFile(
      this.lease.job,
      this.kind,
      this.table,
      this.counts.refused,
      this.options,
    );
    if (this.dry)
      await this.lease.end('preview', {
        preview: await this.preview(),
        errorFileId,
        rowsTotal: this.counts.rowsDone,
        ...this.counts,
      });
    else await this.lease.end('finish', { errorFileId, rowsTotal: this.counts.rowsDone, ...this.counts });
  }

  private async take(chunk: ImportChunk): Promise<void> {
    await this.lease.demandHeld();
    const principal = await this.options.principalOf(this.lease.job);
    const results = new Map<StageRow, StageResult>();
    let rows = chunk.rows;
    for (const step of this.kind.steps) {
      if (rows.length === 0) break;
      const given = rows.map((row) => this.given(row, step.personal === true));
      const answers = await this.ask(step.domain, step.stage, chunk.number, given, principal);
      rows = this.sorted(rows, answers, results);
    }
    this.counted(chunk, results);
    if (performance.now() - this.notedAt >= NOTE_MS || this.wrong.length > 500) await this.note();
  }

  /** Personal values go to the stage that keeps them, and nowhere else. */
  private given(row: StageRow, personal: boolean): StageRow {
    const hidden = this.kind.columns.filter((column) => column.personal);
    if (personal || hidden.length === 0) return row;
    const names = new Set(hidden.map(({ name }) => name));
    const values = Object.fromEntries(Object.entries(row.values).filter(([name]) => !names.has(name)));
    return { ...row, values };
  }

  private ask(
    domain: string,
    stage: string,
    chunk: number,
    rows: readonly StageRow[],
    principal: Principal,
  ): Promise<readonly StageResult[]> {
    const port = this.options.ports[domain];
    if (!port) throw new JobFailed('SUBGRAPH_UNAVAILABLE', { subgraph: domain });
    const { id: jobId, sourceSystem } = this.lease.job;
    const call = {
      kind: this.kind.kind,
      sourceSystem: sourceSystem ?? '',
      jobId,
      stage,
      chunk,
      dry: this.dry,
      rows,
    };
    return pRetry(() => port.take(call, principal, `job-${jobId.slice(0, 24)}`), {
      retries: 6,
      minTimeout: 200,
      maxTimeout: 8_000,
      shouldRetry: ({ error }) => error instanceof DomainError && error.extensions.retryable === true,
      onFailedAttempt: () => this.lease.save({}), // a sign of life while it waits
    });
  }

  /** Keeps what is decided and gives the rows that go on; a group goes on as a whole. */
  private sorted(
    rows: readonly StageRow[],
    answers: readonly StageResult[],
    results: Map<StageRow, StageResult>,
  ): StageRow[] {
    const refused = new Set<string>();
    for (const [index, row] of rows.entries())
      if (row.group !== null && answers[index]?.outcome === 'REFUSED') refused.add(row.group);
    const on: StageRow[] = [];
    for (const [index, row] of rows.entries()) {
      const answer = answers[index] ?? { outcome: 'REFUSED' };
      const sibling = row.group !== null && refused.has(row.group) && answer.outcome !== 'REFUSED';
      if (sibling)
        results.set(row, {
          outcome: 'REFUSED',
          refusals: [refuse(this.kind.group ?? null, 'IMPORT_GROUP_REFUSED')],
        });
      else if (answer.outcome === 'PASSED') on.push({ ...row, passed: { ...row.passed, ...answer.passed } });
      else results.set(row, answer);
    }
    return on;
  }

  private counted(chunk: ImportChunk, results: ReadonlyMap<StageRow, StageResult>): void {
    const outcomes = new Map([...results].map(([{ row }, result]) => [row, result]));
    const rows = [...chunk.rows.map(({ row }) => row), ...chunk.wrong.map(({ row }) => row)];
    for (const { row, refusals } of chunk.wrong) this.wrong.push([row, refusals]);
    for (const row of chunk.rows) {
      const { outcome, refusals } = outcomes.get(row.row) ?? { outcome: 'REFUSED' as RowOutcome };
      if (this.dry && this.samples.length < SAMPLES) this.samples.push(sampleOf(this.kind, row, outcome));
      if (outcome === 'NEW') this.counts.created += 1;
      else if (outcome === 'CHANGED') this.counts.changed += 1;
      else if (outcome === 'UNCHANGED') this.counts.unchanged += 1;
      else {
        this.counts.refused += 1;
        this.wrong.push([row.row, refusals ?? []]);
      }
    }
    this.counts.refused += chunk.wrong.length;
    this.counts.rowsDone += rows.length;
    this.counts.chunks = chunk.number + 1;
    const from = Math.min(this.span?.from ?? Infinity, ...rows);
    this.span = { from, to: Math.max(this.span?.to ?? 0, ...rows) };
    if (this.counts.refused > MOST_WRONG) throw new JobFailed('IMPORT_TOO_MANY_ERRORS', { most: MOST_WRONG });
  }

  private async note(): Promise<void> {
    const now = performance.now();
    const activeMs = Math.round(this.lease.job.activeMs + now - this.notedAt);
    this.notedAt = now;
    const { id: jobId } = this.lease.job;
    const [errors, span] = [this.wrong, this.span];
    [this.wrong, this.span] = [[], null];
    await this.lease.save({ ...this.counts, activeMs }, async (db) => {
      if (errors.length === 0 || span === null) return;
      // Chunks that were taken by an earlier run and not noted are taken again: their errors are the same.
      await db.delete(JobRowErrorEntity, { jobId, row: Between(span.from, span.to) });
      await insertRows(
        db,
        JobRowErrorEntity,
        errors.flatMap(([row, refusals]) => rowErrors(jobId, row, refusals)),
      );
    });
  }

  private async forgetErrors(): Promise<void> {
    const { id: jobId } = this.lease.job;
    await this.lease.save({ errorFileId: null }, async (db) => {
      await db.delete(JobRowErrorEntity, { jobId });
    });
  }

  private async preview(): Promise<JobPreview> {
    const { created, changed, unchanged, refused } = this.counts;
    let ignoredColumns: readonly string[] = [];
    for await (const [first] of this.table.rows()) {
      ignoredColumns = headerOf(this.kind, first?.cells ?? []).ignored.slice(0, 50);
      break;
    }
    return { created, changed, unchanged, refused, ignoredColumns, samples: this.samples };
  }
}

function rowErrors(jobId: string, row: number, refusals: readonly RowRefusal[]): JobRowErrorEntity[] {
  const all: readonly RowRefusal[] = refusals.length > 0 ? refusals : [refuse(null, 'BAD_USER_INPUT')];
  return all.map(({ column, code, details }) => ({
    id: `${jobId}:${String(row).padStart(8, '0')}:${column ?? ''}`,
    jobId,
    row,
    column,
    code,
    details: details ?? null,
  }));
}
