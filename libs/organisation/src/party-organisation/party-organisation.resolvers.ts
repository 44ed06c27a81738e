import type * as gql from '../generated/types.ts';
import { PARTY_ORGANISATION_KINDS } from './party-organisation-kinds.ts';

export const partyOrganisationResolvers = {
  Query: {
    partyOrganisation: (_, { id }, { partyOrganisations }) => partyOrganisations.byId.load(id),
    partyOrganisations: (_, { first, after, ...filter }, { partyOrganisations }) =>
      partyOrganisations.list(filter, { first, after }),
    partyOrganisationTree: (_, { rootId, depth }, { partyOrganisations }) =>
      partyOrganisations.tree(rootId, depth),
    partyOrganisationKinds: () => [...PARTY_ORGANISATION_KINDS],
    partyOrganisationVariant: (_, { unitId }, { partyOrganisations }) => partyOrganisations.variant(unitId),
  },
  Mutation: {
    foundPartyOrganisation: (_, { key, input }, { partyOrganisations }) =>
      partyOrganisations.found(key, input),
  },
  FoundPartyOrganisationReceipt: {
    organisation: ({ id }, _, { partyOrganisations }) => partyOrganisations.byId.load(id),
  },
  PartyOrganisation: {
    __resolveReference: ({ id }, { partyOrganisations }) => partyOrganisations.byId.load(id),
    secretary: ({ secretaryId }, _, { persons }) =>
      secretaryId === null ? null : persons.byId.load(secretaryId),
    unit: (organisation, _, { partyOrganisations }) => partyOrganisations.unitOf(organisation),
    parent: ({ parentId }, _, { partyOrganisations }) =>
      parentId === null ? null : partyOrganisations.byId.load(parentId),
    children: ({ id }, page, { partyOrganisations }) => partyOrganisations.below('parentId', id, page),
  },
  AdministrativeUnit: {
    partyOrganisations: ({ id }, page, { partyOrganisations }) =>
      partyOrganisations.below('hostId', id, page),
  },
  Compound: {
    partyOrganisations: ({ id }, page, { partyOrganisations }) =>
      partyOrganisations.below('compoundId', id, page),
  },
  Company: {
    partyOrganisations: ({ id }, page, { partyOrganisations }) =>
      partyOrganisations.below('companyId', id, page),
  },
  OwnersCommittee: {
    partyOrganisations: ({ id }, page, { partyOrganisations }) =>
      partyOrganisations.below('hostId', id, page),
  },
} satisfies gql.Resolvers;
