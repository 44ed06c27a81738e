import { Policy } from '@redgrid/policy-store';
import { defineDomain } from '@redgrid/subgraph';
import { CompanyCreditChangeEntity } from './company-credit/company-credit-change.entity.ts';
import { CompanyCreditFactEntity } from './company-credit/company-credit-fact.entity.ts';
import { CompanyCreditGradeEntity } from './company-credit/company-credit-grade.entity.ts';
import { CompanyCreditRatingService } from './company-credit/company-credit-rating.service.ts';
import { CompanyCreditRegisterService } from './company-credit/company-credit-register.service.ts';
import { companyCreditResolvers } from './company-credit/company-credit.resolvers.ts';
import { CompanyCreditService } from './company-credit/company-credit.service.ts';
import type { CreditContext } from './context.ts';
import { createCompanyCredit } from './migrations/2026-11-20-create-company-credit.ts';
import { compoundNoticeCompanyResolvers } from './notice/compound-notice-company.resolvers.ts';
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
    './notice/compound-notice-company.graphql',
  ],
  resolvers: { ...companyCreditResolvers, ...compoundNoticeCompanyResolvers },
  shield: creditShield,
  entities: [CompanyCreditFactEntity, CompanyCreditGradeEntity, CompanyCreditChangeEntity],
  migrations: [createCompanyCredit],
  context: (request) => {
    const { principal, language } = request;
    const creditRatings = new CompanyCreditRatingService(request, new Policy(request));
    const creditRegister = new CompanyCreditRegisterService(request);
    const companyCredit = new CompanyCreditService(request, creditRatings, creditRegister);
    return { principal, language, request, companyCredit, creditRatings, creditRegister };
  },
});
