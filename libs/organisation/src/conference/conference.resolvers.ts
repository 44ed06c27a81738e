import { orderOf } from '@redgrid/duty';
import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import { CONFERENCE_KINDS, CONFERENCE_MEMBERS, CONFERENCE_TOPICS } from './conference-codes.ts';
import type { ConferenceDutyView } from './conference-duty.view.ts';
import type { ConferenceReceiptRow } from './conference.receipt.ts';
import type { ConferenceResolutionReceiptRow } from './conference-resolution.receipt.ts';
import type { ConferenceResolutionView } from './conference-resolution.view.ts';
import type { ConferenceView } from './conference.view.ts';

export const conferenceResolvers = {
  Query: {
    conference: (_, { id }, { conferenceLists }) => conferenceLists.byId.load(id),
    conferences: (_, { first, after, ...filter }, { conferenceLists }) =>
      conferenceLists.list(filter, { first: first ?? null, after: after ?? null }),
    conferenceResolutions: (_, { first, after, ...filter }, { conferenceLists }) =>
      conferenceLists.resolutions(filter, { first: first ?? null, after: after ?? null }),
    conferenceDuties: (_, { first, after, ...question }, { conferenceDuties }) =>
      conferenceDuties.list(question, { first: first ?? null, after: after ?? null }),
    previewConference: (_, { input }, { conferences }) => conferences.preview(input),
    conferenceKinds: () => [...CONFERENCE_KINDS],
    conferenceMembers: () => [...CONFERENCE_MEMBERS],
    conferenceTopics: () => [...CONFERENCE_TOPICS],
  },
  Mutation: {
    conveneConference: (_, { key, input }, { conferences }) => conferences.convene(key, input),
    recordConferenceAttendance: (_, { key, ...record }, { conferences }) => conferences.record(key, record),
    closeConference: (_, { key, ...closing }, { conferences }) => conferences.close(key, closing),
    cancelConference: (_, { key, ...end }, { conferences }) => conferences.cancel(key, end),
    resolveConferenceItem: (_, { key, ...result }, { conferences }) => conferences.resolve(key, result),
  },
  Conference: {
    __resolveReference: ({ id }, { conferenceLists }) => conferenceLists.byId.load(id),
    unit: ({ subjectId }, _, { units }) => units.byId.load(subjectId),
    adHoc: ({ calling }) => calling === 'AD_HOC',
    attendance: ({ id }, _, { conferenceLists }) => conferenceLists.attendanceOf.load(id),
    missingMembers: (conference, _, { conferences }) => conferences.missing(conference),
    resolutions: ({ id }, page, { conferenceLists }) => conferenceLists.resolutionsOf(id, page),
    history: ({ id }, _, { caseHistory }) => caseHistory.load(id),
  } satisfies ResolversFor<gql.ConferenceResolvers, gql.Conference, ConferenceView>,
  ConferencePreview: { members: ({ members }) => [...members], checks: ({ checks }) => [...checks] },
  ConferenceAttendance: {
    memberId: ({ memberId }) => (memberId === '-' ? null : memberId),
  },
  ConferenceResolution: {
    __resolveReference: ({ id }, { conferenceLists }) => conferenceLists.resolutionById.load(id),
    overdue: (resolution, _, { conferenceLists }) => conferenceLists.overdue(resolution),
    conference: ({ conveningId }, _, { conferenceLists }) => conferenceLists.byId.load(conveningId),
    history: ({ id }, _, { caseHistory }) => caseHistory.load(id),
  } satisfies ResolversFor<
    gql.ConferenceResolutionResolvers,
    gql.ConferenceResolution,
    ConferenceResolutionView
  >,
  ConferenceDuty: {
    id: (duty) => orderOf(duty),
    kind: ({ duty }) => duty,
    unit: ({ subjectId }, _, { units }) => units.byId.load(subjectId),
  } satisfies ResolversFor<gql.ConferenceDutyResolvers, gql.ConferenceDuty, ConferenceDutyView>,
  ConferenceReceipt: {
    conference: ({ conferenceId }, _, { conferenceLists }) => conferenceLists.byId.load(conferenceId),
  } satisfies ResolversFor<gql.ConferenceReceiptResolvers, gql.ConferenceReceipt, ConferenceReceiptRow>,
  ConferenceResolutionReceipt: {
    resolution: ({ resolutionId }, _, { conferenceLists }) =>
      conferenceLists.resolutionById.load(resolutionId),
  } satisfies ResolversFor<
    gql.ConferenceResolutionReceiptResolvers,
    gql.ConferenceResolutionReceipt,
    ConferenceResolutionReceiptRow
  >,
} satisfies gql.Resolvers;
