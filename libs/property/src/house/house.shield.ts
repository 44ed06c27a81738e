import { hasRole, isSignedIn, open } from '@redgrid/access';
import { RECORDERS } from '../place/registrars.roles.ts';

/** Who may touch houses and who owns them. A field that is not named here is denied. */
export const houseShield = {
  Query: { house: isSignedIn, houses: isSignedIn },
  Mutation: {
    registerHouses: hasRole(...RECORDERS),
    correctHouse: hasRole(...RECORDERS),
    recordOwnership: hasRole(...RECORDERS),
  },
  HousesReceipt: { results: open, registered: open },
  HouseResult: { row: open, houseId: open, code: open },
  HouseReceipt: { houseId: open, version: open, house: isSignedIn },
  Compound: { houseTotals: isSignedIn },
  HouseTotals: { buildings: open, houses: open, area: open },
  House: {
    id: open,
    unit: isSignedIn,
    number: isSignedIn,
    area: isSignedIn,
    use: isSignedIn,
    households: isSignedIn,
    version: isSignedIn,
    building: isSignedIn,
    compound: isSignedIn,
    ownerships: isSignedIn,
  },
  Ownership: {
    person: isSignedIn,
    shareNumerator: isSignedIn,
    shareDenominator: isSignedIn,
    since: isSignedIn,
  },
  HouseConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  HouseEdge: { cursor: open, node: open },
};
