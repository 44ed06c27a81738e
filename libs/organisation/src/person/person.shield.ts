import { hasRole, isSignedIn, open } from '@redgrid/access';
import { ERASERS, PARTY_READERS, REGISTRARS, REVEALERS } from './person.roles.ts';

const connection = { nodes: open, edges: open, pageInfo: open, totalCount: open };
const receipt = { id: open, version: open };

/** Roles only; what of a person a caller reads is decided with the row. One's own data need no role. */
export const personShield = {
  Query: { person: isSignedIn, persons: isSignedIn },
  Mutation: {
    registerPerson: hasRole(...REGISTRARS),
    recordPartyMembership: hasRole(...PARTY_READERS),
    revealPerson: isSignedIn,
    findPersonByPhone: hasRole(...REVEALERS),
    findPersonByIdNumber: hasRole(...REVEALERS),
    erasePerson: hasRole(...ERASERS),
  },
  Person: {
    id: open,
    version: isSignedIn,
    name: isSignedIn,
    phone: isSignedIn,
    idNumber: isSignedIn,
    partyMember: isSignedIn,
    community: isSignedIn,
    compound: isSignedIn,
    revealCount: isSignedIn,
    reveals: isSignedIn,
  },
  PersonReveal: { id: open, principalId: open, kind: open, reason: open, at: open },
  PersonRevealConnection: connection,
  PersonRevealEdge: { cursor: open, node: open },
  PersonConnection: connection,
  PersonEdge: { cursor: open, node: open },
  PersonIdentity: { name: open, phone: open, idNumber: open },
  RegisterPersonReceipt: { ...receipt, person: open },
  RecordPartyMembershipReceipt: { ...receipt, person: open },
  ErasePersonReceipt: receipt,
  RevealPersonReceipt: { id: open, personId: open, revealedAt: open, identity: isSignedIn },
  FindPersonReceipt: { searchedAt: open, persons: open },
};
