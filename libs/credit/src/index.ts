import { caseEntities, caseMigrations } from '@redgrid/case';
import { Policy } from '@redgrid/policy-store';
import { defineDomain } from '@redgrid/subgraph';
import { CompanyCreditChangeEntity } from './company-credit/company-credit-change.entity.ts';
import { CompanyCreditFactEntity } from './company-credit/company-credit-fact.entity.ts';
import { CompanyCreditGradeEntity } from './company-credit/company-credit-grade.entity.ts';
import { CompanyCreditRatingService } from './company-credit/company-credit-rating.service.ts';
import { CompanyCreditRegisterService } from './company-credit/company-credit-register.service.ts';
import { CompanyCreditService } from './company-credit/company-credit.service.ts';
import type { CreditContext } from './context.ts';
import { CompanyListEntryEntity } from './company-list/company-list-entry.entity.ts';
import { CompanyListService } from './company-list/company-list.service.ts';
import { createCompanyList } from './migrations/2026-11-22-create-company-list.ts';
import { createCompanyCredit } from './migrations/2026-11-20-create-company-credit.ts';
import { creditResolvers } from './resolvers.ts';
import { creditShield } from './shield.ts';

export type { CreditContext } from './context.ts';
export { loadDemonstration } from './demonstration.ts';

/** The credit subgraph: schema, tables, and the services of one request. */
export const credit = defineDomain<CreditContext>({
  name: 'credit',
  folder: import.meta.url,
  sdl: [
    './schema.graphql',
    './company/company.graphql',
    './person/person.graphql',
    './company-credit/company-credit.graphql',
    './company-list/company-list.graphql',
    './notice/compound-notice-company.graphql',
  ],
  resolvers: creditResolvers,
  shield: creditShield,
  entities: [
    CompanyCreditFactEntity,
    CompanyCreditGradeEntity,
    CompanyCreditChangeEntity,
    CompanyListEntryEntity,
    ...caseEntities,
  ],
  migrations: [...caseMigrations, createCompanyCredit, createCompanyList],
  context: (request) => {
    const { principal, language } = request;
    const policy = new Policy(request);
    const creditRatings = new CompanyCreditRatingService(request, policy);
    const creditRegister = new CompanyCreditRegisterService(request);
    const companyCredit = new CompanyCreditService(request, creditRatings, creditRegister);
    const companyLists = new CompanyListService(request, policy, creditRatings);
    return { principal, language, request, companyCredit, creditRatings, creditRegister, companyLists };
  },
});
