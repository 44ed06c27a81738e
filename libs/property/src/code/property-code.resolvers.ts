import type * as gql from '../generated/types.ts';
import { COMPANY_TYPES, CONTRACT_CLAUSES, SERVICE_GRADES } from './codes.ts';

export const propertyCodeResolvers = {
  Query: {
    companyTypes: () => [...COMPANY_TYPES],
    contractClauses: () => [...CONTRACT_CLAUSES],
    serviceGrades: () => [...SERVICE_GRADES],
  },
} satisfies gql.Resolvers;
