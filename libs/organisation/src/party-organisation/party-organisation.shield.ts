import { hasRole, isPublic, isSignedIn, open } from '@redgrid/access';
import { FOUNDERS } from './party-organisation.roles.ts';

/** Roles only; the service asks where. */
export const partyOrganisationShield = {
  Query: {
    partyOrganisation: isSignedIn,
    partyOrganisations: isSignedIn,
    partyOrganisationTree: isSignedIn,
    partyOrganisationKinds: isPublic,
    partyOrganisationVariant: isPublic,
  },
  Mutation: { foundPartyOrganisation: hasRole(...FOUNDERS) },
  PartyOrganisation: {
    id: open,
    version: isSignedIn,
    kind: isSignedIn,
    name: isSignedIn,
    hostType: isSignedIn,
    hostId: isSignedIn,
    foundedOn: isSignedIn,
    secretary: isSignedIn,
    memberCount: isSignedIn,
    unit: isSignedIn,
    parent: isSignedIn,
    children: isSignedIn,
  },
  PartyOrganisationKind: { code: open, name: open, nameEn: open, hostTypes: open },
  PartyOrganisationVariant: { tree: open, clause: open, standsBelow: open },
  PartyOrganisationLine: { kind: open, below: open },
  PartyOrganisationTree: { nodes: open, truncated: open },
  PartyOrganisationNode: { depth: open, parentId: open, organisation: open },
  PartyOrganisationConnection: { nodes: open, edges: open, pageInfo: open, totalCount: open },
  PartyOrganisationEdge: { cursor: open, node: open },
  AdministrativeUnit: { partyOrganisations: isSignedIn },
  Compound: { partyOrganisations: isSignedIn },
  Company: { partyOrganisations: isSignedIn },
  OwnersCommittee: { partyOrganisations: isSignedIn },
  FoundPartyOrganisationReceipt: { id: open, version: open, checks: open, organisation: open },
};
