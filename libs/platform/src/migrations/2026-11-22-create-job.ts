import { column, optional, primary, type Migration } from '@redgrid/database';

/** Jobs and what is wrong with the rows of their files. */
export const createJob: Migration = {
  name: '2026-11-22-create-job',
  async up(tables) {
    await tables.create(
      'job',
      {
        id: primary(column.key()),
        type: column.key(8),
        subject: column.key(80),
        state: column.key(16),
        version: column.int,
        accountId: column.key(64),
        grants: column.json,
        language: column.key(8),
        format: column.key(8),
        fileName: column.text(200),
        fileId: optional(column.key()),
        sourceSystem: optional(column.key(32)),
        request: optional(column.json),
        committed: column.flag,
        chunks: column.int,
        rowsDone: column.int,
        rowsTotal: optional(column.int),
        created: column.int,
        changed: column.int,
        unchanged: column.int,
        refused: column.int,
        activeMs: column.bigInteger,
        preview: optional(column.json),
        errorCode: optional(column.key(64)),
        errorDetails: optional(column.json),
        errorFileId: optional(column.key()),
        resultFileId: optional(column.key()),
        startedAt: column.instant,
        updatedAt: column.instant,
        endedAt: optional(column.instant),
        active: column.flag,
        leaseOwner: optional(column.key()),
        leaseToken: column.int,
        leaseUntil: column.instant,
      },
      [
        { name: 'ix_job_account', columns: ['accountId', 'startedAt', 'id'] },
        { name: 'ix_job_active', columns: ['active', 'leaseUntil'] },
      ],
    );
    await tables.create(
      'job_row_error',
      {
        id: primary(column.key(80)),
        jobId: column.key(),
        row: column.int,
        column: optional(column.key(40)),
        code: column.key(64),
        details: optional(column.json),
      },
      [{ name: 'ix_job_row_error_job', columns: ['jobId', 'id'] }],
    );
  },
  async down(tables) {
    await tables.drop('job_row_error');
    await tables.drop('job');
  },
};
