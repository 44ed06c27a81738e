import type { Principal } from '@redgrid/access';
import { LARGEST_PAGE } from '@redgrid/database';
import { writeTable, type Cell } from '@redgrid/tables';
import type { AskGraph } from '../file/file-access.ts';
import type { Files } from '../file/files.ts';
import type { ExportColumn, ExportLists } from './export-lists.ts';
import { JobFailed } from './import-run.ts';
import type { JobEntity } from './job.entity.ts';
import type { JobLease } from './job-lease.ts';

/** What an export is run with. */
export interface ExportRunOptions {
  readonly files: Files;
  readonly lists: ExportLists;
  /** Asks the graph as the owner: shields, scope and masks apply by themselves. */
  readonly ask: AskGraph;
  readonly clock: () => Date;
  principalOf(job: JobEntity): Promise<Principal>;
  stopping(): boolean;
}

const NOTE_MS = 1_000;
const KEPT_MS = 7 * 86_400_000;
const TRIES = 5;
/** What the owner may not see stays blank, as it does in every answer of the graph; any other error is trouble. */
const HIDDEN = new Set<unknown>(['NOT_FOUND', 'FORBIDDEN']);
const MEDIA = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** This process is about to end; the export begins anew elsewhere. */
export class Stopping extends Error {}

/** Reads a list page by page as its owner and makes a file of it. Errors: JobFailed, JobLost, Stopping. */
export async function runExport(lease: JobLease, options: ExportRunOptions): Promise<void> {
  const { job } = lease;
  const run = new ExportRun(lease, options);
  await lease.save({ rowsDone: 0, activeMs: 0 });
  const file = await options.files.put({
    name: job.fileName,
    mediaType: MEDIA[job.format],
    content: writeTable(run.rows(), job.format),
    uploaderId: job.accountId,
    expiresAt: new Date(options.clock().getTime() + KEPT_MS),
  });
  await lease.end('finish', {
    resultFileId: file.id,
    rowsDone: run.done,
    rowsTotal: run.done,
    activeMs: run.spent(),
  });
}

interface Page {
  readonly nodes: readonly (Record<string, unknown> | null)[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}

class ExportRun {
  done = 0;
  private readonly began = performance.now();
  private notedAt = performance.now();

  constructor(
    private readonly lease: JobLease,
    private readonly options: ExportRunOptions,
  ) {}

  spent(): number {
    return Math.round(performance.now() - this.began);
  }

  async *rows(): AsyncGenerator<readonly (readonly Cell[])[]> {
    const { job } = this.lease;
    const request = job.request ?? { arguments: {}, columns: [] };
    const { query, columns } = this.options.lists.ready(job.subject, request);
    yield [columns.map(({ header }) => header)];
    for (let after: string | null = null; ;) {
      if (this.options.stopping()) throw new Stopping();
      const page = await this.page(query, { ...request.arguments, first: LARGEST_PAGE, after });
      yield page.nodes.flatMap((node) => (node ? [columns.map((column) => cellOf(node, column))] : []));
      this.done += page.nodes.length;
      if (performance.now() - this.notedAt >= NOTE_MS) {
        this.notedAt = performance.now();
        await this.lease.save({ rowsDone: this.done, activeMs: this.spent() });
      }
      if (!page.pageInfo.hasNextPage) return;
      after = page.pageInfo.endCursor;
    }
  }

  /** A page as a whole: a column that cannot be read ends the export, it does not look empty. */
  private async page(query: string, variables: Record<string, unknown>): Promise<Page> {
    const { job } = this.lease;
    for (let attempt = 1; ; attempt += 1) {
      const principal = await this.options.principalOf(job);
      const reader = { principal, language: job.language, requestId: `job-${job.id.slice(0, 24)}` };
      const { data, errors = [] } = await this.options.ask({ query, variables }, reader);
      const trouble = errors.find(({ extensions }) => !HIDDEN.has(extensions?.code));
      const page = data?.[job.subject] as Page | null | undefined;
      if (!trouble && page) return page;
      if (!trouble) throw new JobFailed('NOT_FOUND');
      const { code = 'INTERNAL_SERVER_ERROR', retryable } = trouble.extensions ?? {};
      const passing = retryable === true || code === 'SUBGRAPH_UNAVAILABLE' || code === 'OVERLOADED';
      if (!passing || attempt === TRIES) throw new JobFailed(String(code));
      await new Promise((resolve) => setTimeout(resolve, 200 * 2 ** attempt));
      await this.lease.save({ rowsDone: this.done });
    }
  }
}

/** What a field comes to in a cell: codes as words, hundredths as what they are hundredths of, several values in a row. */
export function cellOf(
  node: Readonly<Record<string, unknown>>,
  { path, words, hundredths }: ExportColumn,
): Cell {
  let value: unknown = node;
  for (const name of path.split('.'))
    value = (value as Record<string, unknown> | null | undefined)?.[name] ?? null;
  const said = (each: unknown): Cell => {
    if (typeof each === 'number') return hundredths ? each / 100 : each;
    if (typeof each === 'boolean') return each ? '是' : '否';
    return typeof each === 'string' ? (words[each] ?? each) : null;
  };
  return Array.isArray(value) ? value.map((each) => said(each) ?? '').join('、') : said(value);
}
