import type * as gql from '../generated/types.ts';

export const ownersCommitteeResolvers = {
  Query: {
    ownersCommittee: (_, { id }, { ownersCommittees }) => ownersCommittees.byId.load(id),
    ownersCommittees: (_, { first, after, ...filter }, { ownersCommittees }) =>
      ownersCommittees.list(filter, { first, after }),
    previewOwnersCommittee: (_, { unitId, ...preview }, { ownersCommittees }) =>
      ownersCommittees.preview(unitId, preview),
  },
  Mutation: {
    seatOwnersCommittee: (_, { key, input }, { ownersCommittees }) => ownersCommittees.seat(key, input),
  },
  SeatOwnersCommitteeReceipt: {
    committee: ({ id }, _, { ownersCommittees }) => ownersCommittees.byId.load(id),
  },
  Compound: {
    ownersCommittee: ({ id }, _, { ownersCommittees }) => ownersCommittees.byCompound.load(id),
  },
  OwnersCommittee: {
    __resolveReference: ({ id }, { ownersCommittees }) => ownersCommittees.byId.load(id),
    compound: ({ compoundId }, _, { compounds }) => compounds.load(compoundId),
    members: (committee, _, { ownersCommittees }) => ownersCommittees.members(committee.termId, committee),
    partyShare: ({ partyMembers, memberCount }) => ({ numerator: partyMembers, denominator: memberCount }),
    compositionChecks: (committee, _, { ownersCommittees }) => ownersCommittees.checks(committee),
    compositionAdvice: (committee, _, { ownersCommittees }) => ownersCommittees.advice(committee),
    terms: (committee, page, { ownersCommittees }) => ownersCommittees.terms(committee, page),
  },
  OwnersCommitteeTerm: {
    members: (term, _, { ownersCommittees }) => ownersCommittees.members(term.id, term),
    partyShare: ({ partyMembers, memberCount }) => ({ numerator: partyMembers, denominator: memberCount }),
    compositionChecks: (term, _, { ownersCommittees }) => ownersCommittees.checks(term),
  },
  CommitteeMember: {
    name: (member, _, { ownersCommittees }) => ownersCommittees.memberName(member),
    person: ({ personId }, _, { persons }) => persons.byId.load(personId),
  },
} satisfies gql.Resolvers;
