import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { CompanyListEntryEntity } from './company-list-entry.entity.ts';
import type { CompanyListReceiptRow } from './company-list.receipt.ts';
import { LIST_REASONS } from './company-list.rules.ts';

export const companyListResolvers = {
  Query: {
    companyList: (_, filter, { companyLists }) => companyLists.list(filter),
    companyListEntry: (_, { id }, { companyLists }) => companyLists.one(id),
    companyListReasons: (_, { list }) => [...LIST_REASONS[list]],
  },
  Mutation: {
    proposeForCompanyList: (_, { key, input }, { companyLists }) => companyLists.propose(key, input),
    publishCompanyListEntry: (_, { key, ...seen }, { companyLists }) => companyLists.publish(key, seen),
    dropCompanyListEntry: (_, { key, ...seen }, { companyLists }) => companyLists.drop(key, seen),
    liftCompanyListEntry: (_, { key, ...seen }, { companyLists }) => companyLists.lift(key, seen),
  },
  Company: {
    listEntries: ({ id }, page, { companyLists }) => companyLists.ofCompany(id, page),
  },
  CompanyListEntry: {
    company: ({ companyId }) => ({ id: companyId }),
  } satisfies ResolversFor<gql.CompanyListEntryResolvers, gql.CompanyListEntry, CompanyListEntryEntity>,
  CompanyListReceipt: {
    entry: ({ entryId }, _, { companyLists }) => companyLists.byId.load(entryId),
  } satisfies ResolversFor<gql.CompanyListReceiptResolvers, gql.CompanyListReceipt, CompanyListReceiptRow>,
} satisfies gql.Resolvers;
