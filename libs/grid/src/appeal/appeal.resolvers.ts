import type { ResolversFor } from '@redgrid/subgraph';
import { plainText } from '@redgrid/errors';
import type * as gql from '../generated/types.ts';
import type { AppealDeadlineView } from './appeal-deadline.view.ts';
import type { AppealStatusView } from './appeal-status.view.ts';
import {
  APPEAL_DEPARTMENTS,
  CATEGORIES,
  categoryOf,
  CHANNELS,
  channelOf,
  departmentOf,
} from './appeal-codes.ts';
import type { AppealCategoryView } from './appeal-category.view.ts';
import type { AppealEntity } from './appeal.entity.ts';
import type { AppealReceiptRow } from './appeal.receipt.ts';
import { suggested } from './appeal.rules.ts';
import type { ReportAppealReceiptRow } from './report-appeal.receipt.ts';

export const appealResolvers = {
  Query: {
    appeal: (_, { id }, { appeals }) => appeals.byId.load(id),
    appeals: (_, { filter, ...page }, { appeals }) => appeals.list(filter ?? {}, page),
    appealStatus: (_, { code }, { appeals }) => appeals.byTrackingCode(code),
    appealChannels: () => [...CHANNELS],
    appealDepartments: () => [...APPEAL_DEPARTMENTS],
    appealCategories: (_, { text }) =>
      text ? suggested(plainText(text, 'text', 2000), CATEGORIES) : [...CATEGORIES],
  },
  Mutation: {
    reportAppeal: (_, { key, input }, { appealIntake }) => appealIntake.report(key, input),
    classifyAppeal: (_, { key, input }, { appealWork }) => appealWork.classify(key, input),
    assignAppeal: (_, { key, input }, { appealWork }) => appealWork.assign(key, input),
    startAppeal: (_, { key, ...input }, { appealWork }) => appealWork.start(key, input),
    resolveAppeal: (_, { key, result: note, ...input }, { appealWork }) =>
      appealWork.resolve(key, { ...input, note }),
    confirmAppeal: (_, { key, input }, { appealWork }) => appealWork.confirm(key, input),
    reopenAppeal: (_, { key, reason: note, ...input }, { appealWork }) =>
      appealWork.reopen(key, { ...input, note }),
    rejectAppeal: (_, { key, reason: note, ...input }, { appealWork }) =>
      appealWork.reject(key, { ...input, note }),
    escalateAppeal: (_, { key, input: { reason: note, ...input } }, { appealWork }) =>
      appealWork.escalate(key, { ...input, note }),
    closeAppeal: (_, { key, ...input }, { appealWork }) => appealWork.close(key, input),
  },
  AppealReceipt: {
    appeal: ({ appealId }, _, { appeals }) => appeals.byId.load(appealId),
  } satisfies ResolversFor<gql.AppealReceiptResolvers, gql.AppealReceipt, AppealReceiptRow>,
  ReportAppealReceipt: {
    appeal: ({ appealId }, _, { appeals }) => appeals.byId.load(appealId),
  } satisfies ResolversFor<gql.ReportAppealReceiptResolvers, gql.ReportAppealReceipt, ReportAppealReceiptRow>,
  Compound: {
    openAppeals: ({ id }, page, { appeals }) => appeals.openOf(id, page),
    openAppealCount: ({ id }, _, { appeals }) => appeals.openCount(id),
  },
  Appeal: {
    __resolveReference: ({ id }, { appeals }) => appeals.byId.load(id),
    compound: ({ compoundId }) => ({ id: compoundId }),
    grid: ({ gridId }, _, { grids }) => (gridId === null ? null : grids.byId.load(gridId)),
    reporter: ({ reporterId }) => (reporterId === null ? null : { id: reporterId }),
    assignee: ({ assigneeId }) => (assigneeId === null ? null : { id: assigneeId }),
    channel: ({ channel }) => channelOf(channel),
    category: ({ categoryCode }) => (categoryCode === null ? null : categoryOf(categoryCode)),
    atDepartment: ({ departmentCountyId }) => departmentCountyId !== null,
    department: ({ departmentCountyId, departmentCode }) =>
      departmentCountyId === null || departmentCode === null ? null : departmentOf(departmentCode),
    deadline: (appeal) => appeal,
    overdue: (appeal, _, { appealWork }) => appealWork.overdue(appeal),
    warning: (appeal, _, { appealWork }) => appealWork.warning(appeal),
    files: ({ id }, _, { appealFiles }) => appealFiles.load(id),
    history: ({ id }, _, { appealHistory }) => appealHistory.load(id),
    nextSteps: (appeal, _, { appealWork }) => appealWork.nextSteps(appeal),
  } satisfies ResolversFor<gql.AppealResolvers, gql.Appeal, AppealEntity>,
  AppealDeadline: {
    warnAt: ({ deadline }) => deadline.warnAt,
    rule: ({ deadline }) => deadline.rule,
    amount: ({ deadline }) => deadline.duration.amount,
    unit: ({ deadline }) => deadline.duration.unit,
    clause: ({ deadline }) => deadline.clause,
    provisional: ({ deadline }) => deadline.provisional,
  } satisfies ResolversFor<gql.AppealDeadlineResolvers, gql.AppealDeadline, AppealDeadlineView>,
  AppealStatus: {
    overdue: (appeal, _, { appealWork }) => appealWork.overdue(appeal),
  } satisfies ResolversFor<gql.AppealStatusResolvers, gql.AppealStatus, AppealStatusView>,
  AppealCategory: {
    lead: ({ lead }) => departmentOf(lead),
    joint: ({ joint }) => joint.map(departmentOf),
  } satisfies ResolversFor<gql.AppealCategoryResolvers, gql.AppealCategory, AppealCategoryView>,
} satisfies gql.Resolvers;
