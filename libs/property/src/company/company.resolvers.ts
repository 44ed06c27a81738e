import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { CompanyEntity } from './company.entity.ts';
import type { CompanyReceiptRow } from './company.receipt.ts';

export const companyResolvers = {
  Query: {
    company: (_, { id }, { companies }) => companies.byId.load(id),
    companies: (_, filter, { companies }) => companies.list(filter),
  },
  Mutation: {
    registerCompany: (_, { key, input }, { companies }) => companies.register(key, input),
  },
  CompanyReceipt: {
    company: ({ companyId }, _, { companies }) => companies.byId.load(companyId),
  } satisfies ResolversFor<gql.CompanyReceiptResolvers, gql.CompanyReceipt, CompanyReceiptRow>,
  Company: {
    __resolveReference: ({ id }, { companies }) => companies.byId.load(id),
    otherManager: (company, _, { companies }) => companies.isOtherManager(company),
    unit: ({ unitId }) => ({ id: unitId }),
    legalRepresentative: ({ legalRepresentativeId: id }) => (id === null ? null : { id }),
    projects: ({ id }, page, { projects }) => projects.ofCompany(id, page),
  } satisfies ResolversFor<gql.CompanyResolvers, gql.Company, CompanyEntity>,
} satisfies gql.Resolvers;
