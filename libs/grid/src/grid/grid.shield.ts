import { hasRole, isSignedIn, open, Role } from '@redgrid/access';

const divider = hasRole(Role.PoliticalLegal, Role.Street, Role.CommunityParty, Role.CommunityCommittee);
const appointer = hasRole(Role.Street, Role.CommunityParty);

/** Grids are seen by whoever holds a role in them, and divided by who governs the community. */
export const gridShieldRules = {
  Query: { grid: isSignedIn, gridOfCompound: isSignedIn, grids: isSignedIn },
  Mutation: { registerGrid: divider, assignGridHead: appointer, assignCompoundsToGrid: divider },
  Grid: {
    id: open,
    version: isSignedIn,
    code: isSignedIn,
    name: isSignedIn,
    level: isSignedIn,
    boundary: isSignedIn,
    community: isSignedIn,
    head: isSignedIn,
    workers: isSignedIn,
    compounds: isSignedIn,
  },
  GridConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  GridEdge: { cursor: open, node: open },
  GridReceipt: { gridId: open, version: open, grid: isSignedIn },
  Compound: { grid: isSignedIn },
  AdministrativeUnit: { grids: isSignedIn },
  Person: { headsGrids: isSignedIn },
};
