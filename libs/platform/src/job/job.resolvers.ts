import { messageFor } from '@redgrid/errors';
import { IMPORT_KINDS, importKind, reasonOf } from '@redgrid/imports';
import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import { rowsPerSecond } from './job.rules.ts';
import type { JobEntity } from './job.entity.ts';
import type { JobReceiptRow } from './job.receipt.ts';

export const jobResolvers = {
  Query: {
    job: (_, { id }, { jobs }) => jobs.byId(id),
    jobs: (_, filter, { jobs }) => jobs.list(filter),
    importKinds: () => [...IMPORT_KINDS],
  },
  Mutation: {
    startImport: (_, { key, input }, { jobs }) => jobs.startImport(key, input),
    startExport: (_, { key, input }, { jobs }) => jobs.startExport(key, input),
    commitJob: (_, { key, id }, { jobs }) => jobs.commit(key, id),
    cancelJob: (_, { key, id }, { jobs }) => jobs.cancel(key, id),
    resumeJob: (_, { key, id }, { jobs }) => jobs.resume(key, id),
  },
  JobReceipt: {
    job: ({ jobId }, _, { jobs }) => jobs.byId(jobId),
  } satisfies ResolversFor<gql.JobReceiptResolvers, Omit<gql.JobReceipt, 'position'>, JobReceiptRow>,
  Job: {
    progress: (job) => ({ ...job, rowsPerSecond: rowsPerSecond(job) }),
    result: (job) => job,
    rowErrors: (job, page, { jobs }) => jobs.rowErrors(job, page),
    error: ({ errorCode }, _, { language }) => messageFor(errorCode, language),
    history: ({ id }, _, { jobs }) => jobs.history.load(id),
  } satisfies ResolversFor<gql.JobResolvers, gql.Job, JobEntity>,
  JobRowError: {
    columnHeader: ({ jobId, column }, _, { jobs }) => jobs.headerOf(jobId, column),
    reason: ({ code, details }, _, { language }) =>
      reasonOf({ code: code as never, ...(details ? { details } : {}) }, language),
  },
  ImportKind: {
    nameZh: ({ name }) => name,
    nameEn: ({ en }) => en,
    columns: ({ kind }) => [...(importKind(kind)?.columns ?? [])],
  },
  ImportColumn: {
    aliases: ({ aliases }) => [...(aliases ?? [])],
    meaning: ({ en, header }, _, { language }) => (language === 'zh-CN' ? header : en),
    form: ({ reader }, _, { language }) => reader.form[language],
    required: ({ required }) => required === true,
  },
} satisfies gql.Resolvers;
