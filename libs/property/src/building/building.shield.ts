import { hasRole, isSignedIn, open } from '@redgrid/access';
import { RECORDERS } from '../place/registrars.roles.ts';

/** Who may touch buildings. A field that is not named here is denied. */
export const buildingShield = {
  Mutation: { registerBuilding: hasRole(...RECORDERS) },
  BuildingReceipt: { buildingId: open, version: open, building: isSignedIn },
  Compound: { buildings: isSignedIn },
  Building: {
    id: open,
    name: isSignedIn,
    units: isSignedIn,
    floors: isSignedIn,
    houseCount: isSignedIn,
    version: isSignedIn,
    compound: isSignedIn,
    houses: isSignedIn,
  },
  BuildingConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  BuildingEdge: { cursor: open, node: open },
};
