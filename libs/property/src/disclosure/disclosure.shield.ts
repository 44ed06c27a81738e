import { hasRole, isPublic, isSignedIn, open } from '@redgrid/access';
import { DISCLOSERS, DISCLOSURE_SUPERVISORS } from './disclosure.roles.ts';

/** What is disclosed is for everybody; who publishes it and who sees what is lacking is asked in the service. */
export const disclosureShield = {
  Query: {
    compoundDisclosure: isPublic,
    disclosureEvidence: isPublic,
    disclosureGaps: hasRole(...DISCLOSURE_SUPERVISORS),
  },
  Mutation: { publishDisclosure: hasRole(...DISCLOSERS) },
  Compound: { disclosure: isSignedIn },
  CompoundDisclosure: { sets: open, complete: open, checks: open },
  DisclosureSet: { code: open, clause: open, complete: open, items: open },
  DisclosureItem: {
    set: open,
    item: open,
    state: open,
    clause: open,
    dueFrom: open,
    dueTo: open,
    evidence: open,
    compound: isSignedIn,
  },
  DisclosureEvidence: {
    id: open,
    set: open,
    item: open,
    ordinal: open,
    summary: open,
    fileIds: open,
    periodFrom: open,
    periodTo: open,
    validUntil: open,
    publishedAt: open,
  },
  DisclosureEvidenceConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  DisclosureEvidenceEdge: { cursor: open, node: open },
  DisclosureGapConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  DisclosureGapEdge: { cursor: open, node: open },
  PublishDisclosureReceipt: {
    evidenceId: open,
    compoundId: open,
    ordinal: open,
    state: open,
    disclosure: open,
  },
};
