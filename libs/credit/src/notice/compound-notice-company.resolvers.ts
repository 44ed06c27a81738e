import type * as gql from '../generated/types.ts';

export const compoundNoticeCompanyResolvers = {
  CompoundNoticeCompany: {
    __resolveReference: ({ id }) => ({ id }),
    creditGrade: ({ id }, _, { creditRegister }) => creditRegister.gradeOf.load(id),
  },
} satisfies gql.Resolvers;
