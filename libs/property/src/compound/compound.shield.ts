import { hasRole, isSignedIn, open } from '@redgrid/access';
import { REGISTRARS } from '../place/registrars.roles.ts';

/** Who may touch compounds. A field that is not named here is denied. */
export const compoundShield = {
  Query: { compound: isSignedIn, compounds: isSignedIn },
  Mutation: { registerCompound: hasRole(...REGISTRARS), updateCompound: hasRole(...REGISTRARS) },
  AdministrativeUnit: { id: open },
  Person: { id: open },
  CompoundReceipt: { compoundId: open, version: open, compound: isSignedIn },
  Compound: {
    id: open,
    name: isSignedIn,
    type: isSignedIn,
    category: isSignedIn,
    managed: isSignedIn,
    enclosure: isSignedIn,
    builtYear: isSignedIn,
    floorArea: isSignedIn,
    households: isSignedIn,
    renovated: isSignedIn,
    threeNo: isSignedIn,
    affordableHousing: isSignedIn,
    dangerousHousing: isSignedIn,
    taskCode: isSignedIn,
    taskDue: isSignedIn,
    managementNature: isSignedIn,
    serviceContent: isSignedIn,
    remark: isSignedIn,
    registeredAt: isSignedIn,
    version: isSignedIn,
    community: isSignedIn,
    communities: isSignedIn,
    street: isSignedIn,
  },
  CompoundConnection: { edges: open, nodes: open, pageInfo: open, totalCount: open },
  CompoundEdge: { cursor: open, node: open },
};
