import type { ResolversFor } from '@redgrid/subgraph';
import type * as gql from '../generated/types.ts';
import type { CompanyCreditFactEntity } from './company-credit-fact.entity.ts';
import type { CompanyCreditGradeEntity } from './company-credit-grade.entity.ts';
import type { CompanyCreditReceiptRow } from './company-credit.receipt.ts';

export const companyCreditResolvers = {
  Query: {
    companyCreditGrades: (_, { unitId, grade, ...page }, { creditRegister }) =>
      creditRegister.grades(unitId, grade, page),
    creditGradeAsOf: (_, { companyId, date, knownAt }, { creditRatings }) =>
      creditRatings.asOf(companyId, date, knownAt),
    previewCompanyCredit: (_, { companyId, factKinds }, { creditRatings }) =>
      creditRatings.preview(companyId, factKinds),
    companyCreditFactKinds: (_, { companyId }, { creditRatings }) => creditRatings.kinds(companyId),
  },
  Mutation: {
    recordCompanyCreditFact: (_, { key, input }, { companyCredit }) => companyCredit.record(key, input),
    reverseCompanyCreditFact: (_, { key, factId, reason }, { companyCredit }) =>
      companyCredit.reverse(key, factId, reason),
    rateCompanyCredit: (_, { key, companyId }, { companyCredit }) => companyCredit.rate(key, companyId),
  },
  CompanyCreditReceipt: {
    creditGrade: ({ companyId }, _, { creditRegister }) => creditRegister.gradeOf.load(companyId),
  } satisfies ResolversFor<
    gql.CompanyCreditReceiptResolvers,
    gql.CompanyCreditReceipt,
    CompanyCreditReceiptRow
  >,
  Company: {
    __resolveReference: ({ id }) => ({ id }),
    creditGrade: ({ id }, _, { creditRegister }) => creditRegister.gradeOf.load(id),
    creditFacts: ({ id }, page, { creditRegister }) => creditRegister.facts(id, page),
  },
  CompanyCreditGrade: {
    __resolveReference: ({ id }, { creditRegister }) => creditRegister.gradeById.load(id),
    company: ({ companyId }) => ({ id: companyId }),
    history: ({ id }, page, { creditRegister }) => creditRegister.history(id, page),
  } satisfies ResolversFor<gql.CompanyCreditGradeResolvers, gql.CompanyCreditGrade, CompanyCreditGradeEntity>,
  CompanyCreditFact: {
    company: ({ companyId }) => ({ id: companyId }),
    reverses: ({ reversesId }, _, { creditRegister }) =>
      reversesId === null ? null : creditRegister.namedFact.load(reversesId),
    reversedBy: ({ id }, _, { creditRegister }) => creditRegister.reversalOf.load(id),
    recordedBy: ({ recordedById }) => (recordedById === null ? null : { id: recordedById }),
  } satisfies ResolversFor<gql.CompanyCreditFactResolvers, gql.CompanyCreditFact, CompanyCreditFactEntity>,
} satisfies gql.Resolvers;
