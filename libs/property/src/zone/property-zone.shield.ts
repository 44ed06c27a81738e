import { hasRole, isSignedIn, open } from '@redgrid/access';
import { ZONE_FILERS, ZONE_PROPOSERS } from './zone.roles.ts';

/** Who may touch zones. A field that is not named here is denied. */
export const propertyZoneShield = {
  Query: { propertyZone: isSignedIn, propertyZones: isSignedIn },
  Mutation: {
    definePropertyZone: hasRole(...ZONE_PROPOSERS),
    filePropertyZone: hasRole(...ZONE_FILERS),
    returnPropertyZone: hasRole(...ZONE_FILERS),
  },
  PropertyZoneReceipt: { zoneId: open, version: open, checks: open, zone: isSignedIn },
  Compound: { zone: isSignedIn },
  PropertyZone: {
    id: open,
    name: isSignedIn,
    boundary: isSignedIn,
    state: isSignedIn,
    filedAt: isSignedIn,
    version: isSignedIn,
    compounds: isSignedIn,
    history: isSignedIn,
    openSteps: isSignedIn,
  },
  PropertyZoneConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  PropertyZoneEdge: { cursor: open, node: open },
};
