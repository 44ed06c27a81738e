import { hasRole, isPublic, isSignedIn, open } from '@redgrid/access';
import { SEATERS } from './owners-committee.roles.ts';

const connection = { nodes: open, edges: open, pageInfo: open, totalCount: open };

/** Roles only; the service asks where. */
export const ownersCommitteeShield = {
  Query: {
    ownersCommittee: isSignedIn,
    ownersCommittees: isSignedIn,
    previewOwnersCommittee: isPublic,
  },
  Mutation: { seatOwnersCommittee: hasRole(...SEATERS) },
  Compound: { ownersCommittee: isSignedIn },
  OwnersCommittee: {
    id: open,
    version: isSignedIn,
    compound: isSignedIn,
    number: isSignedIn,
    seatedOn: isSignedIn,
    termEndsOn: isSignedIn,
    members: isSignedIn,
    memberCount: isSignedIn,
    partyMembers: isSignedIn,
    partyShare: isSignedIn,
    chairIsPartyMember: isSignedIn,
    compositionChecks: isSignedIn,
    compositionAdvice: isSignedIn,
    terms: isSignedIn,
  },
  OwnersCommitteeTerm: {
    id: open,
    number: open,
    state: open,
    seatedOn: open,
    termEndsOn: open,
    replacedOn: open,
    members: isSignedIn,
    memberCount: open,
    partyShare: open,
    compositionChecks: open,
  },
  PartyShare: { numerator: open, denominator: open },
  CommitteeMember: { name: isSignedIn, chair: open, person: isSignedIn },
  OwnersCommitteeConnection: connection,
  OwnersCommitteeEdge: { cursor: open, node: open },
  OwnersCommitteeTermConnection: connection,
  OwnersCommitteeTermEdge: { cursor: open, node: open },
  SeatOwnersCommitteeReceipt: { id: open, version: open, checks: open, advice: open, committee: open },
};
