import { reasonOf, REASON_HEADER, type ImportKind } from '@redgrid/imports';
import { writeTable, type Cell, type OpenTable } from '@redgrid/tables';
import { MoreThan, type EntityManager } from 'typeorm';
import type { Files } from '../file/files.ts';
import { JobRowErrorEntity } from './job-row-error.entity.ts';
import type { JobEntity } from './job.entity.ts';

const PAGE = 1_000;
const KEPT_MS = 7 * 86_400_000;
const MEDIA = {
  CSV: 'text/csv',
  XLSX: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** What making files for an owner needs. */
interface Maker {
  readonly files: Files;
  readonly clock: () => Date;
  readonly db: () => EntityManager;
}

/** The rows that were refused, as they stood in the file, with a column that says why; null when none was. */
export async function errorFile(
  job: JobEntity,
  kind: ImportKind,
  table: OpenTable,
  refused: number,
  { files, clock, db }: Maker,
): Promise<string | null> {
  if (refused === 0) return null;
  const base = job.fileName.replace(/\.[^.]+$/, '');
  const file = await files.put({
    name: `${base}-错误行.${job.format.toLowerCase()}`,
    mediaType: MEDIA[job.format],
    content: writeTable(refusedRows(job, kind, table, db), job.format),
    uploaderId: job.accountId,
    expiresAt: new Date(clock().getTime() + KEPT_MS),
  });
  return file.id;
}

async function* refusedRows(
  { id, language }: JobEntity,
  kind: ImportKind,
  table: OpenTable,
  db: () => EntityManager,
): AsyncGenerator<readonly (readonly Cell[])[]> {
  const headers = new Map<string | null, string>(kind.columns.map(({ name, header }) => [name, header]));
  const errors = errorsOf(db, id);
  let next = await errors.next();
  let reasonAt = -1;
  for await (const rows of table.rows()) {
    const out: Cell[][] = [];
    for (const { number, cells } of rows) {
      const written = [...(cells ?? [])];
      if (reasonAt < 0) {
        const known = written.indexOf(REASON_HEADER);
        reasonAt = known >= 0 ? known : written.length;
        written[reasonAt] = REASON_HEADER;
        out.push(written);
        continue;
      }
      const reasons: string[] = [];
      while (!next.done && next.value.row < number) next = await errors.next();
      while (!next.done && next.value.row === number) {
        const { column, code, details } = next.value;
        const about = headers.get(column);
        const reason = reasonOf({ code: code as never, ...(details ? { details } : {}) }, language);
        reasons.push(about === undefined ? reason : `${about}：${reason}`);
        next = await errors.next();
      }
      if (reasons.length === 0) continue;
      while (written.length < reasonAt) written.push('');
      written[reasonAt] = reasons.join('；');
      out.push(written);
    }
    yield out;
  }
}

async function* errorsOf(
  db: () => EntityManager,
  jobId: string,
): AsyncGenerator<JobRowErrorEntity, undefined> {
  for (let after = ''; ;) {
    const page = await db().find(JobRowErrorEntity, {
      where: { jobId, id: MoreThan(after) },
      order: { id: 'ASC' },
      take: PAGE,
    });
    yield* page;
    const last = page.at(-1);
    if (!last || page.length < PAGE) return undefined;
    after = last.id;
  }
}
