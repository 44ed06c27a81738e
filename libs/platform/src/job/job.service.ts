import { advance, caseHistory, openCase } from '@redgrid/case';
import {
  command,
  listPage,
  rowLoader,
  where,
  type PageArguments,
  type RequestContext,
  type UnitOfWork,
} from '@redgrid/database';
import { DomainError } from '@redgrid/errors';
import { importKind } from '@redgrid/imports';
import type { TableFormat } from '@redgrid/tables';
import type { FileService } from '../file/file.service.ts';
import type * as gql from '../generated/types.ts';
import { exportsOf } from './jobs.ts';
import { exportCase, importCase } from './job.case.ts';
import { JobRowErrorEntity } from './job-row-error.entity.ts';
import { JobEntity, type JobState } from './job.entity.ts';
import type { JobReceiptRow } from './job.receipt.ts';
import { isSourceSystem } from './job.rules.ts';

type Key = string | null | undefined;
const FORMATS: Readonly<Record<string, TableFormat>> = {
  'text/csv': 'CSV',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'XLSX',
};
const EPOCH = new Date(0);

/** Starts jobs, shows them to whoever started them, and moves them on. Built once per request. */
export class JobService {
  readonly history;
  private readonly known;

  constructor(
    private readonly request: RequestContext,
    private readonly files: FileService,
  ) {
    this.history = caseHistory(request);
    this.known = rowLoader(request, { entity: JobEntity, column: 'id', rules: 'ALL' });
  }

  /** One of the caller's own jobs; null for any other. */
  async byId(id: string): Promise<JobEntity | null> {
    const job = await this.known.load(id);
    return job && job.accountId === this.request.principal?.id ? job : null;
  }

  list({ state, ...page }: { readonly state?: JobState | null } & PageArguments) {
    const accountId = this.request.principal?.id ?? '';
    return listPage(this.request, {
      name: 'jobs',
      entity: JobEntity,
      rules: 'PUBLIC', // narrowed to the caller's own below
      where: where<JobEntity>({ accountId, state }),
      orderBy: 'startedAt',
      direction: 'DESC',
      page,
    });
  }

  rowErrors({ id }: JobEntity, page: PageArguments) {
    return listPage(this.request, {
      name: 'jobRowErrors',
      entity: JobRowErrorEntity,
      rules: 'PUBLIC', // of a job that was shown to its owner
      where: where<JobRowErrorEntity>({ jobId: id }),
      orderBy: 'id',
      page,
    });
  }

  async headerOf(jobId: string, column: string | null): Promise<string | null> {
    if (column === null) return null;
    const kind = importKind((await this.known.load(jobId))?.subject ?? '');
    return kind?.columns.find(({ name }) => name === column)?.header ?? column;
  }

  startImport(key: Key, { kind, fileId, sourceSystem }: gql.PlatformImportInput): Promise<JobReceiptRow> {
    return command('startImport', key, async (unit) => {
      if (!importKind(kind)) throw new DomainError('IMPORT_KIND_UNKNOWN', { kind });
      if (!isSourceSystem(sourceSystem)) throw new DomainError('BAD_USER_INPUT', { field: 'sourceSystem' });
      const file = await this.files.readable.load(fileId);
      if (!file) throw new DomainError('NOT_FOUND', { fileId });
      const format = FORMATS[file.mediaType];
      if (!format) throw new DomainError('UNSUPPORTED_MEDIA_TYPE', { allowed: Object.keys(FORMATS) });
      const row = {
        ...this.blank(unit),
        type: 'IMPORT' as const,
        subject: kind,
        format,
        fileName: file.name,
      };
      const job = await openCase(unit, importCase, JobEntity as never, { ...row, fileId, sourceSystem });
      return receiptOf(job);
    });
  }

  startExport(key: Key, input: gql.PlatformExportInput): Promise<JobReceiptRow> {
    return command('startExport', key, async (unit) => {
      const { list, format = 'XLSX', columns = [], arguments: given = '{}' } = input;
      const wanted = { list, columns, arguments: given };
      const request = exportsOf(this.request.database).request(wanted, this.request.principal);
      const fileName = `${list}-${unit.now.toISOString().slice(0, 10)}.${format.toLowerCase()}`;
      const row = { ...this.blank(unit), type: 'EXPORT' as const, subject: list, format, fileName, request };
      const job = await openCase(unit, exportCase, JobEntity as never, row as never);
      return receiptOf(job);
    });
  }

  commit(key: Key, id: string): Promise<JobReceiptRow> {
    return this.move('commitJob', key, id, 'commit', { ...AGAIN, committed: true });
  }

  cancel(key: Key, id: string): Promise<JobReceiptRow> {
    return this.move('cancelJob', key, id, 'cancel', (unit) => ({ active: false, endedAt: unit.now }));
  }

  /** What was being written goes on where it was; what was being looked through or read begins anew. */
  resume(key: Key, id: string): Promise<JobReceiptRow> {
    return command('resumeJob', key, async (unit) => {
      const job = await this.own(unit, id);
      const on = { active: true, endedAt: null, errorCode: null, errorDetails: null };
      if (job.type === 'IMPORT' && job.committed) return this.step(unit, job, 'resume', on);
      const step = job.type === 'IMPORT' ? 'validateAgain' : 'resume';
      return this.step(unit, job, step, { ...on, ...AGAIN, rowsTotal: null, preview: null });
    });
  }

  private move(
    operation: string,
    key: Key,
    id: string,
    step: 'commit' | 'cancel',
    changes: Partial<JobEntity> | ((unit: UnitOfWork) => Partial<JobEntity>),
  ): Promise<JobReceiptRow> {
    return command(operation, key, async (unit) => {
      const job = await this.own(unit, id);
      return this.step(unit, job, step, typeof changes === 'function' ? changes(unit) : changes);
    });
  }

  /** Whose job it is has been asked: any role he holds is enough, wherever he holds it. */
  private async step(
    unit: UnitOfWork,
    job: JobEntity,
    step: 'commit' | 'cancel' | 'resume' | 'validateAgain',
    changes: Partial<JobEntity>,
  ): Promise<JobReceiptRow> {
    const places = (unit.principal?.grants ?? []).map(({ scopeType, scopeId }) => ({ [scopeType]: scopeId }));
    const machine = job.type === 'IMPORT' ? importCase : exportCase;
    const move = { entity: JobEntity, row: job, places, changes };
    return receiptOf(await advance(unit, machine as never, step as never, move as never));
  }

  private async own({ db, principal }: UnitOfWork, id: string): Promise<JobEntity> {
    const job = await db.findOneBy(JobEntity, { id, accountId: principal?.id ?? '' });
    if (!job) throw new DomainError('NOT_FOUND', { id });
    return job;
  }

  private blank(unit: UnitOfWork) {
    const { principal, language } = this.request;
    return {
      ...AGAIN,
      ...{ id: unit.newId(), accountId: principal?.id ?? '', grants: principal?.grants ?? [], language },
      ...{
        fileId: null,
        sourceSystem: null,
        request: null,
        committed: false,
        rowsTotal: null,
        preview: null,
      },
      ...{ errorCode: null, errorDetails: null, errorFileId: null, resultFileId: null },
      ...{ startedAt: unit.now, updatedAt: unit.now, endedAt: null },
      ...{ leaseOwner: null, leaseToken: 0, leaseUntil: EPOCH },
    };
  }
}

/** A phase that begins. */
const AGAIN = {
  active: true,
  chunks: 0,
  rowsDone: 0,
  created: 0,
  changed: 0,
  unchanged: 0,
  refused: 0,
  activeMs: 0,
};

function receiptOf({ id, version }: Pick<JobEntity, 'id' | 'version'>): JobReceiptRow {
  return { jobId: id, version };
}
