import { bigInteger, flag, instant, int, json, key, orNull, text } from '@redgrid/database';
import type { Grant } from '@redgrid/access';
import type { Language } from '@redgrid/errors';
import type { TableFormat } from '@redgrid/tables';
import { Column, Entity, Index, PrimaryColumn } from 'typeorm';

export type JobState =
  'VALIDATING' | 'PREVIEWED' | 'COMMITTING' | 'EXPORTING' | 'DONE' | 'FAILED' | 'CANCELLED';

/** What a preview found (预检结果). */
export interface JobPreview {
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Headers of the file nobody reads. */
  readonly ignoredColumns: readonly string[];
  readonly samples: readonly JobSample[];
}

/** One of the first rows, personal values masked (样例行). */
export interface JobSample {
  readonly row: number;
  readonly outcome: string;
  readonly cells: readonly { readonly column: string; readonly value: string | null }[];
}

/** What an export was asked for. */
export interface ExportRequest {
  readonly arguments: Readonly<Record<string, unknown>>;
  readonly columns: readonly string[];
}

/** Long work on behalf of one account (后台任务): an import or an export. One process at a time holds it by a lease. */
@Entity('job')
@Index('ix_job_account', ['accountId', 'startedAt', 'id'])
@Index('ix_job_active', ['active', 'leaseUntil'])
export class JobEntity {
  @PrimaryColumn(key())
  id!: string;

  @Column(key(8))
  type!: 'IMPORT' | 'EXPORT';

  /** A kind of import, or the list that is exported. */
  @Column(key(80))
  subject!: string;

  @Column(key(16))
  state!: JobState;

  @Column(int)
  version!: number;

  @Column(key(64))
  accountId!: string;

  /** The grants it was started with; it never has more than these, and fewer when some are revoked. */
  @Column(json)
  grants!: readonly Grant[];

  @Column(key(8))
  language!: Language;

  @Column(key(8))
  format!: TableFormat;

  @Column(text(200))
  fileName!: string;

  @Column(orNull(key()))
  fileId!: string | null;

  @Column(orNull(key(32)))
  sourceSystem!: string | null;

  @Column(orNull(json))
  request!: ExportRequest | null;

  /** Whether rows have been written: then it goes on with writing when it is resumed. */
  @Column(flag)
  committed!: boolean;

  /** Chunks that are finished in this phase. */
  @Column(int)
  chunks!: number;

  @Column(int)
  rowsDone!: number;

  @Column(orNull(int))
  rowsTotal!: number | null;

  @Column(int)
  created!: number;

  @Column(int)
  changed!: number;

  @Column(int)
  unchanged!: number;

  @Column(int)
  refused!: number;

  /** Time spent in this phase, in milliseconds. */
  @Column(bigInteger)
  activeMs!: number;

  @Column(orNull(json))
  preview!: JobPreview | null;

  @Column(orNull(key(64)))
  errorCode!: string | null;

  @Column(orNull(json))
  errorDetails!: Readonly<Record<string, unknown>> | null;

  @Column(orNull(key()))
  errorFileId!: string | null;

  @Column(orNull(key()))
  resultFileId!: string | null;

  @Column(instant)
  startedAt!: Date;

  @Column(instant)
  updatedAt!: Date;

  @Column(orNull(instant))
  endedAt!: Date | null;

  /** There is something to do. */
  @Column(flag)
  active!: boolean;

  @Column(orNull(key()))
  leaseOwner!: string | null;

  /** Counts the holders: whoever holds an older one writes nothing more. */
  @Column(int)
  leaseToken!: number;

  @Column(instant)
  leaseUntil!: Date;
}
