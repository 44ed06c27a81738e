import type * as gql from '../generated/types.ts';

export const personResolvers = {
  Query: {
    person: (_, { id }, { persons }) => persons.byId.load(id),
    persons: (_, { first, after, ...filter }, { persons }) => persons.list(filter, { first, after }),
  },
  Mutation: {
    registerPerson: (_, { key, input }, { persons }) => persons.register(key, input),
    recordPartyMembership: (_, { key, ...record }, { persons }) => persons.recordPartyMembership(key, record),
    revealPerson: (_, { key, personId, reason }, { persons }) => persons.reveal(key, personId, reason),
    findPersonByPhone: (_, { key, phone, reason }, { persons }) => persons.findByPhone(key, phone, reason),
    findPersonByIdNumber: (_, { key, idNumber, reason }, { persons }) =>
      persons.findByIdNumber(key, idNumber, reason),
    erasePerson: (_, { key, personId, version, reason }, { persons }) =>
      persons.erase(key, personId, version, reason),
  },
  Person: {
    __resolveReference: ({ id }, { persons }) => persons.byId.load(id),
    name: (person, _, { persons }) => persons.name(person),
    phone: (person, _, { persons }) => persons.phone(person),
    idNumber: (person, _, { persons }) => persons.idNumber(person),
    partyMember: (person, _, { persons }) => persons.partyMember(person),
    community: ({ communityId }, _, { units }) =>
      communityId === null ? null : units.byId.load(communityId),
    compound: ({ compoundId }, _, { compounds }) => (compoundId === null ? null : compounds.load(compoundId)),
    revealCount: (person, _, { persons }) => persons.revealCount(person),
    reveals: (person, page, { persons }) => persons.reveals(person, page),
  },
  RegisterPersonReceipt: { person: ({ id }, _, { persons }) => persons.byId.load(id) },
  RecordPartyMembershipReceipt: { person: ({ id }, _, { persons }) => persons.byId.load(id) },
  RevealPersonReceipt: { identity: (receipt, _, { persons }) => persons.identity(receipt) },
  FindPersonReceipt: { persons: (receipt, _, { persons }) => persons.found(receipt) },
} satisfies gql.Resolvers;
