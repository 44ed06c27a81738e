import { hasRole, isSignedIn, open } from '@redgrid/access';
import { CONSENTING, MATTER_ACTORS, MATTER_BRINGERS } from './major-matter.roles.ts';

/** Roles only; the service asks where. */
export const majorMatterShield = {
  Query: { majorMatter: isSignedIn, majorMatterTypes: isSignedIn },
  Mutation: {
    proposeMajorMatter: hasRole(...MATTER_BRINGERS),
    stepMajorMatter: hasRole(...MATTER_ACTORS),
    consentToMajorMatter: hasRole(...CONSENTING),
  },
  Compound: { majorMatters: isSignedIn },
  MajorMatter: {
    id: open,
    version: isSignedIn,
    compound: isSignedIn,
    type: isSignedIn,
    subject: isSignedIn,
    amount: isSignedIn,
    state: isSignedIn,
    reportedAt: isSignedIn,
    partyConsentAt: isSignedIn,
    housingConsentAt: isSignedIn,
    validUntil: isSignedIn,
    usedFor: isSignedIn,
    usedAmount: isSignedIn,
    implementedAt: isSignedIn,
    history: isSignedIn,
    openSteps: isSignedIn,
  },
  MajorMatterConnection: { nodes: open, edges: open, pageInfo: open, totalCount: open },
  MajorMatterEdge: { cursor: open, node: open },
  MajorMatterReceipt: { matterId: open, version: open, state: open, checks: open, matter: isSignedIn },
};
